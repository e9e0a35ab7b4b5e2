import type { Phrase } from '../../engine/rule';

/** An instruction left lying, in variable words: 放 + 在一边, 没有 + 研究. */
const phrases: Phrase[] = [
  {
    cue: 'shelf.put',
    patterns: [
      'shelf.lay >2 shelf.place',
      'shelf.tick >1 shelf.mark >6 「就」|「便」|「了事」|「完事」|shelf.lay',
      'shelf.no >3 *shelf.deal',
    ],
    scope: 'clause',
  },
];

export default phrases;
