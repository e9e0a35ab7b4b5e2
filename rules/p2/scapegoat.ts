import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/scapegoat',
  portrait: 2,
  title: { zh: '背锅、替罪', en: 'The scapegoat' },
  explanation: {
    zh: '文中直接说有人背锅、顶包、被推出来替上面受过。条例不许把责任向下推（第6条第3款，据公开解读）；滥用问责、造成不良影响的可受处分（纪律处分条例第137条）。',
    en: 'The text says outright that someone carries the blame for others. Pushing responsibility down is barred (art. 6(3), as commentaries describe it); abuse with bad effect is itself punishable (Disciplinary Regulations, art. 137).',
  },
  innocent: {
    zh: '这是作者的评价，先看名单与职责。',
    en: "This is the writer's judgement; look at list and duties first.",
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
    { source: '问责条例', article: 21, paragraph: 2, certainty: 'A' },
    { source: '纪律处分条例', article: 137, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    '*blame.idiom|blame.scorn & measure:*sanction.any|trouble|duty.word|foot.any|level.low|post|who.official|head.any',
    'low:foot.any|level.low|auxiliary.who|post.deputy >12 blame.shield',
  ],
  unless: ['domain.trade in window', 'mark.norm in sentence', 'noise.load in sentence'],
  also: [1, 5],
  falsePositives: ['以“背锅”指工作量大'],
  examples: [
    '【桥裂了,科长成了替局长顶罪的人。】',
    '【一出問題就推基層出來擋,這是某局慣例。】',
    '【问责时拿小干部祭旗。】',
    '【出了纰漏,这名科员成了领导的挡箭牌。】',
  ],
  counterexamples: [
    '球队输球,门将成了背锅侠,这名基层教练也受罚。',
    '不能让基层干部背锅。',
    '这口锅太大,属地管理一压,任务都由村干部背锅,填表填到深夜。',
  ],
});
