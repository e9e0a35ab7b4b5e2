import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/on-command',
  portrait: 5,
  title: { zh: '一发火就下令撤人', en: 'Anger, then an order to remove' },
  explanation: {
    zh: '文中写领导当场发火，随即要求、下令换人。问责先经批准再启动（第9条第1款），由有权的组织按权限决定，免职等只能先提建议再报批（第12条）。',
    en: 'The text says that a leader grew angry and ordered a removal at once. A start is approved beforehand (art. 9(1)); the competent organisation decides, and removals are proposed and then approved (art. 12).',
  },
  innocent: {
    zh: '最后是否真的撤人；是否经过调查和集体研究。',
    en: 'Whether anybody was removed in the end, and after what inquiry.',
  },
  articles: [
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: ['attitude:anger.sign >40 order:order.word >14 exit:*remove.sign|hardremove.sign'],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death|stance.forbid|stance.prevent in window',
  ],
  falsePositives: ['最终没有撤人'],
  examples: [
    '【县长火冒三丈,下车就要求把工务科长换掉。】',
    '【局長大怒,指示人事室把科長調離。】',
    '【书记拍了桌子,责令镇里撤换站长。】',
  ],
  counterexamples: [
    '公司老板大怒,要求把主任换掉。',
    '市长大怒,要求三天内修好路。',
    '不得一发火就要求换掉干部。',
  ],
});
