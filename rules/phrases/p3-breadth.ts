import type { Phrase } from '../../engine/rule';

/** Accountability that reaches too far, and faults that needed only a word, composed of parts. */
const phrases: Phrase[] = [
  { cue: 'label.wide', patterns: ['part.lump >8 part.stuff', 'part.scope >6 part.wider', 'ask.core >6 part.scope >4 part.wider'] },
  { cue: 'part.minor', patterns: ['part.remind >6 part.enough'] },
  { cue: 'part.threat', patterns: ['part.if >8 *part.failto'] },
  { cue: 'part.bythreat', patterns: ['part.wield >4 *ask.noun >6 part.press'] },
];

export default phrases;
