import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/even-trifle',
  portrait: 3,
  title: { zh: '小到一件琐事也要问责', en: 'Even a trifle is punished' },
  explanation: {
    zh: '文中说，再小的差错也可能换来通报或处分。条例所列情形多以造成后果为门槛（第7条），要防止泛化、简单化（第10条）；轻微的可以只作提醒、教育（纪律处分条例第19条）。',
    en: 'The text says that even the smallest slip can bring a sanction. Most situations listed need a consequence (art. 7), over-broad use is to be avoided (art. 10), and slight faults may end with a reminder (Disciplinary Regulations, art. 19).',
  },
  innocent: {
    zh: '所说的小事是否发生在关键岗位、造成了后果；“处理”是否只是提醒。',
    en: 'Whether the small matter stood at a critical post or had consequences, and whether it was more than a reminder.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '纪律处分条例', article: 19, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    '「哪怕」|「即使」|「即便」|「就连」|「甚至」|「小到」|「连」 >12 trivial:*trivial.any|small.word >24 「也」|「都」|「就」|「照样」|「可能」|link.yet|automatic.sign >16 account:*pen.any|ask.noun',
    'trivial:small.word|trivial.word >14 「也」|「都」|「就」|「竟」|「却」|「动辄」|「往往」|link.yet|automatic.sign >14 account:*pen.any|ask.noun',
    'trivial:small.word|trivial.word|trivial.any >26 words:raise.done',
    'trivial:*trivial.mishap >6 「也要」|「也得」|「也被」|「都要」|「都得」|「还要」|「就要」|「也是」 >6 account:*pen.any|ask.noun|noescape.word',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death in window',
    'stance.forbid|stance.prevent|stance.rule in sentence',
    'pen.none|mark.revoke|defend.sign in window',
  ],
  also: [5],
  falsePositives: ['小事带来了文中没有写明的后果'],
  examples: [
    '【哪怕漏写一个标点,镇干部也可能领到一份通报。】',
    '【公所同仁說,芝麻小事也要記過,誰受得了。】',
    '【干部的一点疏漏,被拔高到政治高度。】',
    '【就连漏签到这种事,街道也可能追责。】',
    '【谁家两口子拌嘴,都要追究包片干部的责任。】',
  ],
  counterexamples: [
    '公司规定,哪怕漏写一个标点,主任也要被通报。',
    '不能因为一点疏漏就问责,小事也不许随意处分干部。',
    '干部的小问题也要及时提醒,不予处分。',
    '一点疏漏也要被处分?纪委说这不是小事,小节不守大节难保。',
  ],
});
