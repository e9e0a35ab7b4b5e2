import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/agreed-turn',
  portrait: 5,
  title: { zh: '商量着推一个人认处分', en: 'One of them agreed on' },
  explanation: {
    zh: '文中说几个人商量好由谁来认处分。条例要求集体决定、分清责任（第3条），责任按各人职责认定（第6条第1款）。',
    en: "The text says that they agreed among themselves who takes the sanction. Collective decisions leave separate responsibilities (art. 3), which follow each person's duties (art. 6(1)).",
  },
  innocent: {
    zh: '最后的处分决定认定了什么责任。',
    en: 'What responsibility the decision established.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: ['often:agreed.turn'],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|duty.sign|stance.forbid|stance.prevent in window',
  ],
  also: [2],
  falsePositives: ['处分决定另有认定'],
  examples: [
    '【几名副镇长坐在一起合计,让最年轻的小郑认下来。】',
    '【上面要一个责任人,站里商量好由老周出来扛。】',
    '【局裡私下商量,推承辦人出來頂。】',
  ],
  counterexamples: [
    '公司几名主任合计,让小李认下来。',
    '班子商量由副镇长负责防汛。',
    '值班干部商量由谁顶下这个夜班。',
  ],
});
