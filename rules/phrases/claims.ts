import type { Phrase } from '../../engine/rule';

/** What was said to be done, in variable words: 早已 + 拆除, 报告称 + 整改完毕. */
const phrases: Phrase[] = [
  { cue: 'claim.done', patterns: ['done.already >8 done.finished', 'mark.paper >8 done.finished'] },
];

export default phrases;
