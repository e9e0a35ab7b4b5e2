import type { Phrase } from '../../engine/rule';

/** Counts that earn points, turns that are agreed on, others' faults. */
const phrases: Phrase[] = [
  {
    cue: 'label.quota',
    patterns: [
      'ask.noun|quota.deliver >2 score.unit >2 score.get >4 「分」',
      '*least.word >4 quota.deliver >4 num.count >3 *ask.noun',
      'quota.noun >4 task.word',
      'every.sign >12 *least.word >6 *pen.any|case.sign',
    ],
    scope: 'clause',
  },
  {
    cue: 'agreed.turn',
    patterns: ['consult.word >24 assign.word >20 *bear.sign'],
    scope: 'two sentences',
  },
  { cue: 'unrelated.sign', patterns: ['origin.word >16 *cause.own'], scope: 'clause' },
  { cue: 'label.whim', patterns: ['depend.sign >22 moodword.sign'], scope: 'sentence' },
];

export default phrases;
