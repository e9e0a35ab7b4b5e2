import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/unit-alone',
  portrait: 4,
  title: { zh: '后果在前，只写到单位受批评', en: 'A grave result, and only a unit is named' },
  explanation: {
    zh: '前面写着严重后果，后面受通报、作检查的只有单位，这一段没有写到任何人。条例规定问组织须同时问责任人（第6条）。没有批评的字眼，只是两头对照。',
    en: 'A grave result stands first; after it only a unit is criticised or examines itself, and the paragraph names nobody. An organisation is to be held to account together with the persons responsible (art. 6). No critical word is said: the two ends are only compared.',
  },
  innocent: {
    zh: '个人的处理是否另行通报或仍在调查；这份通报是否本来就只针对党组织。',
    en: 'Whether persons are reported elsewhere or still under inquiry, and whether this notice is addressed to organisations only.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 2, certainty: 'A' },
    { source: '问责条例', article: 8, paragraph: 1, certainty: 'B' },
  ],
  status: 'experimental',
  stance: 'case',
  basis: 'inferred',
  strength: 'weak',
  scope: 'two sentences',
  patterns: [
    'harm:harm.death|harm.loss|harm.disaster|harm.environment|toll >50 organisation:org.party|org.gov >10 light:measure.light.notice|measure.light.check|measure.org',
    'harm:harm.death|harm.loss|harm.disaster|harm.environment|toll >40 「对」|「责令」|「责成」 >2 organisation:org.party|org.gov >6 light:「通报批评」|「作出检查」|「作检查」|「作出书面检查」|「作书面检查」',
  ],
  unless: [
    'measure.post|measure.party|measure.admin|measure.criminal|measure.employment|account.sanction|account.hold in paragraph',
    'who.official|post.deputy|post.staff|head.seat in paragraph',
    'domain.other in window',
  ],
  falsePositives: ['个人责任另行通报', '按规定只通报党组织的文书'],
  examples: [
    '【尾矿库泄漏,毒水流了四十里。镇政府被通报批评。】',
    '【山林大火燒掉三百公頃,縣府被監察院提案糾正。】',
    '【大桥垮塌后,市里责令区交通局作出书面检查。】',
  ],
  counterexamples: [
    '大桥垮塌后,区政府被通报批评,随后又有人被免职。',
    '大桥垮塌后,镇政府被通报批评,两名科员待查。',
    '游戏里城堡爆炸,玩家公会的机关被通报批评。',
    '发生垮塌事故的,对镇政府应当通报批评。',
    '镇政府因报表迟交被通报批评。',
  ],
});
