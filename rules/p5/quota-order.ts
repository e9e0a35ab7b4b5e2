import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/quota-order',
  portrait: 5,
  title: { zh: '按人数、比率下任务、论成绩', en: 'Head-counts ordered or praised' },
  explanation: {
    zh: '文中说把问责、处分的人数或比率当任务下达，或用来衡量工作好坏。条例要求实事求是、处理与过错相当（第3条），防止泛化、简单化（第10条）。',
    en: 'The text says that numbers or rates of sanctions are set as tasks or used to measure merit. Accountability goes by fact and in proportion (art. 3), and over-broad use is to be avoided (art. 10).',
  },
  innocent: {
    zh: '数字是统计还是任务；考核是否真按人数排名。',
    en: 'Whether the figure is a statistic or a task, and whether ranking by heads really takes place.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'quota:label.quota',
    'quota:case.sign|quota.sign >24 count:fill.sign >24 account:*ask.noun|pen.any',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|limit.sign|mark.revoke|goodcount.sign in window',
    'stance.forbid|stance.prevent|stance.rule in sentence',
  ],
  also: [1, 2, 6],
  falsePositives: ['只是统计数字'],
  examples: [
    '【县里通知,各单位月底前必须上报一名不作为干部。】',
    '【督导组走之前说,每个镇要交两个反面典型。】',
    '【有的县用问责人数衡量从严治党的力度。】',
    '【镇纪委每年要完成六件案子,到年底还缺两件,只好找人处分。】',
    '【市里定下处分率不得低于千分之三,各局都要交名单。】',
    '【每月立案数的任务压下来,各乡镇至少要上报两件,完不成就通报。】',
  ],
  counterexamples: [
    '县里要求各单位月底前上报一名最美干部候选人。',
    '县里培训,每个镇要报三个名额。',
    '公司处分人数的任务压下来,主管叫苦。',
    '不得以问责人数衡量工作成绩。',
    '要坚决纠正以问责人数衡量干部工作的做法。',
    '市里清理考核,取消处分人数的指标。',
  ],
});
