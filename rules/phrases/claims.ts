import type { Phrase } from '../../engine/rule';

/** What was said to be done, in variable words: 早已 + 拆除, 报告称 + 整改完毕. */
const phrases: Phrase[] = [
  { cue: 'claim.done', patterns: ['done.already >8 done.finished', 'mark.paper >8 done.finished'] },
  {
    cue: 'mark.promise',
    patterns: ['mark.deadline >8 stay.do|done.finished', 'stay.do >10 mark.deadline'],
  },
  {
    cue: 'claim.false',
    patterns: [
      'stay.not|stay.notyet >3 *stay.do >14 *report.false >6 *done.finished|claim.done|stay.do',
    ],
  },
  {
    cue: 'short.fall',
    patterns: [
      'short.less >6 *num.count|num.people|num.percent|num.money|num.cases|num.organisations|short.part',
    ],
  },
];

export default phrases;
