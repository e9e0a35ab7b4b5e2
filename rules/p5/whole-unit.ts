import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/whole-unit',
  portrait: 5,
  title: { zh: '整个班子一锅端', en: 'The whole unit at once' },
  explanation: {
    zh: '文中说班子集体受罚、一锅端、一处理就是一大片、没有一个躲得过。条例按职责区分全面、主要、重要领导责任（第6条第1款），要求处理与过错相当、分清责任（第3条），综合主客观因素（第10条）。',
    en: 'The text says that a whole leading group was punished together, that everybody was swept up, or that nobody escaped. Overall, main and important responsibility are told apart by duty (art. 6(1)); measures match the fault (art. 3), and all factors are weighed (art. 10).',
  },
  innocent: {
    zh: '涉及的环节是不是本来就多；是否按各人责任分别处理；名单背后的事故有多严重。',
    en: 'Whether many links really failed, whether each was dealt with by his own share, and how grave the event was.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'scope:wholeunit.sign >20 measure:*pen.any|ask.noun',
    'account:*ask.noun|pen.any >26 scope:wholeunit.sign',
    'scope:onego.sign >4 account:*hitverb.sign >14 count:num.people',
    'scope:wholeclear.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: ['domain.other|domain.school|ctx.company|harm.death|fault.real|byshare.sign in window'],
  falsePositives: ['班子成员各有过错、分别处理'],
  examples: [
    '【县里一纸文件免了林业局四名局领导。】',
    '【防火巡查没过关,林场班子被一锅端,全部免职。】',
    '【镇干部背处分,一处理就是一大片。】',
    '【县里一纸通报,镇党政班子集体免职。】',
  ],
  counterexamples: [
    '公司高管班子全部被处分,主任们集体免职。',
    '公司高管集体辞职,董事会全部换人。',
    '特大矿难致四十人死亡,班子集体被免职。',
    '班子成员集体学习处分条例。',
    '调查组按责任分别给予处分,无一例外依规进行。',
  ],
});
