import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/soft-target',
  portrait: 2,
  title: { zh: '专挑软柿子', en: 'The soft target' },
  explanation: {
    zh: '文中说挑没有背景、级别低的人或单位问责，有权的不碰。条例要求处理与过错相当、权责对等（第3条），责任按职责区分（第6条第1款）；滥用问责、造成不良影响的可受处分（纪律处分条例第137条）。',
    en: 'The text says that the weak are picked and the powerful left alone. Measures are to match the fault, and duty the power (art. 3); shares are told apart by duty (art. 6(1)); abuse with bad effect is itself punishable (Disciplinary Regulations, art. 137).',
  },
  innocent: {
    zh: '评论用语，先看所指的具体名单。',
    en: 'A phrase of comment; look at the list it speaks of.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '纪律处分条例', article: 137, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    '*blame.soft & measure:*sanction.any|duty.word|who.official|level.low|head.any',
    'high:chief.role|head.any|level.high|part.big >8 attitude:*timid >24 low:part.small|level.low|foot.any >12 attitude:*harsh',
    'attitude:*harsh >4 low:part.small|level.low|foot.any >30 attitude:*timid',
    'low:part.small|level.low|foot.any >8 attitude:*harsh >24 high:chief.role|head.any|level.high|part.big >10 attitude:*timid|spared.lightly',
  ],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  also: [3, 4, 5],
  falsePositives: ['体育、商业中的比喻'],
  examples: [
    '【问责时专捏软柿子,板子都落在站所身上。】',
    '【碰到大局輕聲細語,碰到小單位便窮追猛打。】',
    '【专拣没背景的小部门开刀,掌权的一个不碰。】',
    '【对下属板起脸来从严,轮到上级就轻描淡写。】',
    '【重罚小单位,遇到大机关却手软,问责成了笑话。】',
  ],
  counterexamples: [
    '球队专捏软柿子,有的基层球员受罚。',
    '问责不能专捏软柿子。',
    '领导轻声细语,和基层干部拉家常。',
  ],
});
