import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/executor',
  portrait: 2,
  title: { zh: '照办的挨罚', en: 'Punished for carrying out orders' },
  explanation: {
    zh: '按上级要求、名单、方案办事的人受了处分，作决定的人不在其中。公务员对错误命令提过意见而不得不执行的，责任由上级承担（公务员法第60条）。',
    en: "Someone who followed a superior's order, list or plan is sanctioned and the author is not. Under art. 60 of the Civil Servants Law the superior bears a wrong order that was objected to.",
  },
  innocent: {
    zh: '执行中是否另有个人过错；命令是否明显违法。',
    en: 'Check whether there was a fault of execution and whether the order was plainly unlawful.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
    { source: '公务员法', article: 60, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'order.obey >50 low:foot.any|level.low|post.deputy|auxiliary.who >20 measure:*sanction.hard|auxiliary.cut|carry.down',
    'low:foot.any|level.low|post.deputy|auxiliary.who >20 order.obey >40 measure:*sanction.hard|auxiliary.cut|carry.down',
    'order.obey >40 measure:*sanction.any|carry.down >10 low:foot.any|level.low|post.deputy|auxiliary.who',
  ],
  needs: ['link.end|link.yet|link.only|link.but|ask.why|punished.low in window'],
  unless: ['domain.trade in window', 'own.wrong in sentence'],
  also: [5],
  falsePositives: ['执行中另有过错的人员'],
  examples: [
    '【方案是县里定的,村里照着做,结果村支书被撤职。】',
    '【護士遵照主任指示用藥,卻遭記過。】',
    '【照镇里的名单发钱,最后处分的是村会计。】',
  ],
  counterexamples: [
    '教练按照上级的名单排阵,结果替补保安被处分,球队输了比赛。',
    '应当避免按上级要求办事的科员却被处分。',
    '科员按照局里规定上班打卡,但迟到会被批评。',
    '村主任按照镇里的名单发款,却趁机冒领补贴,被撤职。',
  ],
});
