import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/layers',
  portrait: 5,
  title: { zh: '问责层级层层加码', en: 'Raised at each level' },
  explanation: {
    zh: '文中说上级要求处理到某一级，下面逐级加码、越处理越重。条例要求处理与过错相当（第3条），防止泛化、简单化（第10条）。',
    en: 'The text says that each level adds to what the level above demanded. Measures are to match the fault (art. 3), and over-broad use is to be avoided (art. 10).',
  },
  innocent: {
    zh: '加重是否因为查出了新的事实。',
    en: 'Whether new facts explain the heavier measures.',
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
    'account:ask.noun|pen.any >36 again:layer.sign',
    'again:layer.sign >26 account:*ask.noun|pen.any',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|stance.forbid|stance.prevent|fault.real in window',
  ],
  also: [3],
  falsePositives: ['因查出新的事实而加重'],
  examples: [
    '【上级说问责到副科,县里再加码,连正职也报了上去。】',
    '【处分到了县里又加一档,警告变成记过。】',
    '【懲處一層層加碼,一级比一级重,承辦人先被記過。】',
  ],
  counterexamples: [
    '公司处罚层层加码,主任们叫苦。',
    '不得对问责层层加码。',
    '处分决定因查出受贿又加重了。',
  ],
});
