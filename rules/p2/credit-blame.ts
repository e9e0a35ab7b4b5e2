import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/credit-blame',
  portrait: 2,
  title: { zh: '功归上，过归下', en: 'Credit up, blame down' },
  explanation: {
    zh: '文中说有了成绩归上面，出了问题由下面担。条例要求权责对等、处理与过错相当（第3条），不得向下推责（第6条第3款，据公开解读）。',
    en: 'The text says that credit goes up and blame comes down. Power and duty are to match (art. 3); responsibility is not to be pushed down (art. 6(3), as commentaries describe it).',
  },
  innocent: {
    zh: '评论性对比，先看所指的具体事情。',
    en: 'A contrast drawn in comment; look for the concrete matter.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'claim:*credit.up >16 high:chief.role|head.any|level.high|「上」 >24 low:foot.any|level.low|post.deputy|auxiliary.who|part.small >14 blame:*carry.down|sanction.any|blame',
    'high:chief.role|head.any|level.high >12 claim:*credit.up >24 low:foot.any|level.low|post.deputy|auxiliary.who|part.small >14 blame:*carry.down|sanction.any|blame',
    'claim:*credit.up >24 harm:trouble|sanction.hard|carry.down >14 low:foot.any|level.low|auxiliary.who|part.small >10 blame:*carry.down|blame',
  ],
  needs: ['trouble|sanction.any|blame in window'],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  also: [4, 5],
  falsePositives: ['一般的分工描写'],
  examples: [
    '【有了功劳是领导的,出了事让科员扛着。】',
    '【局长评先排在头一个,事后受处分的轮到护林员,基层挨罚。】',
    '【领奖时人人往前站,出了事都推给临时工顶着。】',
  ],
  counterexamples: [
    '球队赢了功劳是主帅的,输了球员挨骂,基层教练背黑锅。',
    '不能有了成绩归领导,出了事让基层担着。',
    '领导表彰了先进,基层干部负责打扫会场。',
  ],
});
