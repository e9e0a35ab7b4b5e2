import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/routine',
  portrait: 5,
  title: { zh: '问责成了家常便饭', en: 'Accountability as daily fare' },
  explanation: {
    zh: '文中说问责、处分成了家常便饭、三天两头、人人有份，已经没人当回事。条例要求处理与过错相当（第3条），防止泛化、简单化（第10条）。',
    en: 'The text says that sanctions are daily fare, come every few days, or that everybody has one, and that nobody takes them seriously any more. Measures are to match the fault (art. 3), and over-broad use is to be avoided (art. 10).',
  },
  innocent: {
    zh: '说话的人是什么身份；有没有数字可以核对；所指的是问责还是一般的提醒批评。',
    en: 'Who speaks, whether figures can be checked, and whether accountability or mere reminders are meant.',
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
  patterns: [
    'account:*ask.noun|pen.any >22 often:label.routine',
    'often:label.routine >18 account:*ask.noun|pen.any',
    'often:flood.sign',
    'often:label.had',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: ['domain.other|domain.school|ctx.company|goodcount.sign in window'],
  also: [3],
  falsePositives: ['说的是一般提醒和批评'],
  examples: [
    '【街道干部说,背处分像打疫苗,早晚都得来一针。】',
    '【全县没有被通报过的镇长只剩一位。】',
    '【在镇上,挨处分早成了家常便饭。】',
    '【三天两头被通报,村干部们早已麻木。】',
    '【镇里处分满天飞,干部谁也不怕了。】',
    '【乡里人说,没背过处分的反而稀奇。】',
  ],
  counterexamples: [
    '全县没有被评为先进的镇长只剩一位。',
    '公司里的主管挨处分是家常便饭。',
    '球队挨罚已是家常便饭。',
    '违建被处罚成了常态,市容好转。',
    '防止问责成为家常便饭。',
    '公司员工迟到被罚是家常便饭。',
  ],
});
