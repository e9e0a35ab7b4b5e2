import type { Phrase } from '../../engine/rule';

/** Accountability that reaches too far, and faults that needed only a word, composed of parts. */
const phrases: Phrase[] = [
  {
    cue: 'label.wide',
    patterns: [
      'lump.sign >8 stuff.sign',
      'scope.sign >6 wider.sign',
      'ask.core >6 scope.sign >4 wider.sign',
    ],
  },
  { cue: 'minor.sign', patterns: ['remind.sign >6 enough.sign'] },
  { cue: 'threat.sign', patterns: ['if.sign >8 *failto.sign'] },
  { cue: 'bythreat.sign', patterns: ['wield.sign >4 *ask.noun >6 press.sign'] },
];

export default phrases;
