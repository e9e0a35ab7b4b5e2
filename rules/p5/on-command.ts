import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/on-command',
  portrait: 5,
  title: { zh: '一发火就下令撤人', en: 'Anger, then an order to remove' },
  explanation: {
    zh: '领导当场发火，随即要求、下令换人。问责由有权组织依程序决定，不由一时情绪决定（第10条）。',
    en: 'A leader grows angry and orders a removal at once. The decision belongs to the competent body and its procedure (art. 10).',
  },
  innocent: {
    zh: '最后是否真的撤人；是否经过调查和集体研究。',
    en: 'Whether anybody was removed in the end, and after what inquiry.',
  },
  articles: [
    { source: '问责条例', article: '3', certainty: 'A' },
    { source: '问责条例', article: '10', certainty: 'A' },
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
