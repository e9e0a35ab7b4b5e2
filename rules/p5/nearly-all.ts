import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/nearly-all',
  portrait: 5,
  title: { zh: '班子几乎人人背处分', en: 'Nearly the whole team punished' },
  explanation: {
    zh: '文中说一个班子或单位里绝大多数人都背着处分。条例要求处理与过错相当、分清责任（第3条），防止泛化、简单化（第10条）。',
    en: 'The text says that nearly all members of a team carry a sanction. Measures are to match the fault and responsibilities are separate (art. 3); over-broad use is to be avoided (art. 10).',
  },
  innocent: {
    zh: '处分是否分属多起事情、各有事实；时间跨度多长。',
    en: 'Whether the sanctions belong to separate cases with facts of their own, and over how many years.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: ['total:num.people >16 count:num.people >10 account:*pen.any|hadone.sign'],
  where: ['count / total >= 0.8', 'count / total <= 1', 'total >= 4', 'total <= 60'],
  needs: [
    'team.sign|「干部」|「职工」|「职员」|「成员」|「人员」 in sentence',
    'official.any|ctx.public|ctx.boss in window',
  ],
  unless: [
    'domain.other|domain.school|ctx.company|harm.death|fault.real|num.cases|mark.revoke in window',
  ],
  also: [2, 3],
  falsePositives: ['多年累计、事由各异'],
  examples: [
    '【镇里十一名班子成员有十人背着处分。】',
    '【全站12名干部,10人受过处分。】',
    '【鄉公所十五名職員,有十四人被記過。】',
  ],
  counterexamples: [
    '公司十一名高管有十人背着处分。',
    '全镇一百名干部有三人受到处分。',
    '爆炸造成多人死亡,十二名班子成员有十人受到处分。',
  ],
});
