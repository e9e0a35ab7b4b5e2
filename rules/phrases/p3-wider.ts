import type { Phrase } from '../../engine/rule';

/** Everyday acts, neglected ceremony, untidy displays and slips of writing. */
const phrases: Phrase[] = [
  {
    cue: 'trivial.day',
    patterns: ['*day.verb >3 *day.thing', '*day.thing >2 *day.verb'],
    scope: 'clause',
  },
  { cue: 'trivial.ceremony', patterns: ['*missing.word >12 *ceremony.word'], scope: 'clause' },
  { cue: 'trivial.clean', patterns: ['*display.thing >6 *defect.word'], scope: 'clause' },
  { cue: 'trivial.text', patterns: ['「把」|「将」 >16 *miswrote.word'], scope: 'clause' },
  { cue: 'attitude.deemed', patterns: ['deemed.word >6 *attitude.label'], scope: 'clause' },
  {
    cue: 'trivial.private',
    patterns: [
      '*offtime.sign >18 *act.sign',
      '*ctx.exculpate >14 *act.sign',
      '*act.sign >14 *ctx.exculpate',
    ],
    scope: 'two sentences',
  },
  { cue: 'minor.sign', patterns: ['*remind.sign >10 enough.sign'], scope: 'clause' },
  {
    cue: 'wide.whole',
    patterns: [
      'ask.noun >4 reason.word >10 odd.word',
      'reason.word >8 odd.word >8 ask.noun',
      'anything.word >6 「都」|「也」|「就」|「一律」 >4 ask.noun >4 solve.word',
      'ask.noun >12 anything.word >16 solve.word',
    ],
    scope: 'sentence',
  },
  {
    cue: 'threat.who',
    patterns: ['*unmet.sign|failto.sign|missing.word >10 「的」'],
    scope: 'clause',
  },
];

export default phrases;
