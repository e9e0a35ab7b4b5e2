import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/who-ordered',
  portrait: 2,
  title: { zh: '谁下的令', en: 'Who gave the order' },
  explanation: {
    zh: '文中在一串小人物的处分之后追问：谁批的、谁拍板、领导难道没有责任。主要负责人与直接主管者负主要领导责任（第6条第1款）。',
    en: 'After a list of minor names the text asks who approved or ordered, and whether the leaders bear nothing. The head and the member directly in charge bear main leadership responsibility (art. 6(1)).',
  },
  innocent: {
    zh: '提问不等于没有答案：先看是否已有关于批准人、下令人的通报或调查。',
    en: 'A question is not the lack of an answer: see whether those who approved or ordered are named or under inquiry elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'low:foot.any|level.low|post.deputy|auxiliary.who|num.people|part.small >30 measure:*sanction.any|auxiliary.cut >50 question:ask.rank',
    'question:ask.rank >40 low:foot.any|level.low|auxiliary.who|post.deputy|part.small|small.who >14 measure:*sanction.any|auxiliary.cut',
  ],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  also: [4, 5],
  falsePositives: ['记者会上的普通提问'],
  examples: [
    '【地是怎么批出去的谁都不提,倒是两个接待员先被停了职。】',
    '【科员被停职了,可强拆是谁拍板的?】',
    '【护士记过、司机解聘,院长难道没有责任?】',
    '【谁下的命令不清楚,协管员先被开除了。】',
  ],
  counterexamples: [
    '方案怎么定的都写在公告里,窗口人员照此解答。',
    '球队保安被处分,谁下的命令?',
    '领导去哪了?科员请假后才知道开会。',
    '必须查清谁批准,不能让科员挨处分了事。',
  ],
});
