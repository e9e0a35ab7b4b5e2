import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/tool',
  portrait: 5,
  title: { zh: '工作推不动就靠处分', en: 'Sanctions as the only tool' },
  explanation: {
    zh: '文中说把通报、处分当成推动工作的主要办法。条例要求防止泛化、简单化（第10条），处理与过错相当（第3条）。',
    en: 'The text says that notices and sanctions are used as the main means to get work done. Over-broad use is to be avoided (art. 10), and measures are to match the fault (art. 3).',
  },
  innocent: {
    zh: '这是个别人的说法还是普遍做法；相关处理是否各有事实依据。',
    en: 'Whether this is one voice or general practice, and whether each measure had its own facts.',
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
    'account:ask.noun|pen.any >20 words:tool.sign',
    'words:tool.sign >20 account:*ask.noun|pen.any',
    'attitude:tool.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real in window',
    'stance.forbid|stance.prevent|stance.rule in sentence',
  ],
  also: [3, 6],
  falsePositives: ['个别人的说法'],
  examples: [
    '【一些干部除了问责还是问责,工作推不动就发通报。】',
    '【問責被當成推動工作的手段,鄉鎮叫苦。】',
    '【有的领导信奉不处理几个人就办不成事。】',
  ],
  counterexamples: [
    '公司领导除了处罚还是处罚,主任们叫苦。',
    '不能把问责当成推动工作的手段。',
    '民警推不动就处罚,违停司机涉嫌违法。',
  ],
});
