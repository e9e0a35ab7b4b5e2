import type { Phrase } from '../../engine/rule';

/** Trifles that are told in variable words: who ate what, which call was missed, what was written wrong. */
const phrases: Phrase[] = [
  { cue: 'trivial.food', patterns: ['part.eat >5 part.snack'] },
  {
    cue: 'trivial.phone',
    patterns: [
      'part.miss >3 part.answer >8 part.contact',
      'part.miss >2 part.contact',
      'part.contact >6 part.miss >2 part.answer',
    ],
  },
  {
    cue: 'trivial.text',
    patterns: [
      'part.wrong >8 part.writing',
      'part.writing >6 part.wrong',
      'part.papers >10 part.wrong',
    ],
  },
  { cue: 'trivial.clean', patterns: ['part.tidy >5 part.untidy'] },
  {
    cue: 'trivial.late',
    patterns: ['part.miss >3 part.gear', 'part.late >2 num.minutes|num.hours'],
  },
];

export default phrases;
