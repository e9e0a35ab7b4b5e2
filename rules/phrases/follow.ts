import type { Phrase } from '../../engine/rule';

/** What never came, who was left alone, and what was put in place of repair, told in variable words. */
const phrases: Phrase[] = [
  { cue: 'place.visit', patterns: ['visit.who >2 visit.see'] },
  { cue: 'link.announced', patterns: ['wait.announce >10 mark.inquiry'] },
  { cue: 'follow.none', patterns: ['wait.never >8 *wait.seen'] },
  { cue: 'follow.nobody', patterns: ['wait.nobody >4 *wait.care'] },
  {
    // Asked nothing before the sanction: that is procedure left out, not somebody left alone.
    cue: 'asked.never',
    patterns: ['wait.nobody >6 *asked.word >3 *asked.whom'],
    unless: ['link.then|follow.since before 20'],
  },
  { cue: 'punished.person', patterns: ['swap.gotten >3 swap.penal'] },
  {
    cue: 'instead.named',
    patterns: ['swap.with >3 account|measure|swap.penal >3 swap.as >4 swap.repair'],
  },
  {
    cue: 'over.named',
    patterns: ['account|measure|swap.penal|mark.inquiry >3 swap.overit'],
    unless: ['part.isnot before 3'],
  },
  { cue: 'over.named', patterns: ['over.issued >14 *over.lost'], scope: 'sentence' },
  {
    cue: 'instead.people',
    patterns: [
      'swap.dealt >5 swap.folk',
      'swap.folk >4 swap.dealt',
      '「已处理」|「已处分」|「已问责」|「已追责」|「已批评」 >8 swap.folk',
    ],
  },
  {
    cue: 'change.named',
    patterns: [
      'swap.swap >2 swap.seat',
      'swap.folk|post.chief|post.deputy >3 swap.gone',
      'swap.swap >4 swap.firm',
      'swap.firm >3 swap.gone|swap.swap',
    ],
  },
  {
    cue: 'sham.old',
    patterns: ['fake.record|mark.paper >8 「是」|「用的」|「用」|「抄」|「竟是」 >6 fake.olddate'],
  },
  {
    cue: 'blame.complainer',
    patterns: ['turn.blame >6 turn.complainer', 'swap.with >2 turn.complainer >8 turn.blame'],
  },
  {
    cue: 'hollow.rectify',
    scope: 'sentence',
    patterns: ['rectify.act|「检讨」|「改善」 >4 swap.merely >8 swap.gesture'],
  },
];

export default phrases;
