import type { Phrase } from '../../engine/rule';

/** The outer push in variable words: the public learns of it, or a superior presses. */
const phrases: Phrase[] = [
  {
    cue: 'trigger.exposure',
    patterns: [
      'part.media >8 *part.airs',
      'part.footage >8 *part.spreads',
      'part.uproar >6 *part.swells',
    ],
    scope: 'sentence',
  },
  {
    cue: 'trigger.superior',
    patterns: [
      'part.superior|org.watchdog >8 *part.presses',
      'part.superior|head.any|chief.role >14 *part.happens',
      'part.rides >10 part.superior|head.any|chief.role',
    ],
    scope: 'clause',
  },
];

export default phrases;
