import type { Groups } from '../engine/rule';

/** Names for sets of cue classes; `*` stands for one part. */
export const groups: Groups = {
  'sanction.any': 'measure account',
  'sanction.hard':
    'measure.post measure.party measure.admin measure.criminal measure.employment measure.pay account.sanction account.hold account.handle',
  'sanction.heavy':
    'measure.post.remove measure.post.demote measure.post.resign measure.party measure.admin measure.criminal',
  'sanction.light': 'measure.light measure.pay measure.admin.light measure.org',
  'sanction.low': 'measure.light measure.pay',
  'low.any': 'who.low post.staff post.*.village post.*.township post.*.auxiliary',
  'low.deputy': 'post.deputy',
  'high.any':
    'who.high post.chief.county post.chief.city post.chief.province post.chief.central post.chief.unknown',
  'high.leader': 'who.high post.chief',
  'official.any': 'post who.official who.high who.low org',
  'org.any': 'org',
  'harm.grave': 'harm.death harm.loss harm.disaster harm.environment harm.conduct',
  'trigger.push': 'trigger.exposure trigger.superior',
  'trigger.any': 'trigger',
  'head.any': 'who.high post.chief',
  'foot.any': 'who.low post.staff post.*.village post.*.auxiliary',
  // Who is below and who above in a list of those held to account; a word of both, as 副局长 is, tells neither.
  'split.below':
    'split.grass level.low who.low unit.low auxiliary.who roster.rank.township roster.rank.village post.chief.village post.*.township post.staff',
  'split.above':
    'level.high who.high roster.rank.county roster.rank.city roster.rank.province split.county split.upward post.*.city post.*.province post.*.central post.chief.county post.deputy.county post.chief.unknown',
  'trivial.any': 'trivial',
};
