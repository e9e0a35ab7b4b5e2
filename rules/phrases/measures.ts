import type { Phrase } from '../../engine/rule';

/** Measures told in variable words. */
const phrases: Phrase[] = [
  { cue: 'measure.light.check', patterns: ['part.write >4 part.selfcheck'] },
];

export default phrases;
