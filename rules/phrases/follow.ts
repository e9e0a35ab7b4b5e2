import type { Phrase } from '../../engine/rule';

/** What never came, who was left alone, and what was put in place of repair, told in variable words. */
const phrases: Phrase[] = [
  { cue: 'follow.none', patterns: ['part.never >8 *part.seen'] },
  { cue: 'follow.nobody', patterns: ['part.nobody >4 *part.care'] },
  { cue: 'punished.person', patterns: ['part.gotten >3 part.penal'] },
  {
    cue: 'instead.named',
    patterns: ['part.with >3 account|measure|part.penal >3 part.as >4 part.repair'],
  },
  { cue: 'over.named', patterns: ['account|measure|part.penal|mark.inquiry >3 part.overit'] },
  { cue: 'instead.people', patterns: ['part.dealt >5 part.folk', 'part.folk >4 part.dealt'] },
  { cue: 'change.named', patterns: ['part.swap >2 part.seat'] },
];

export default phrases;
