import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/whim',
  portrait: 5,
  title: { zh: '想问谁就问谁', en: 'Accountability at will' },
  explanation: {
    zh: '文中说问责“说免就免”“想问谁就问谁”“看心情”“拍脑袋”。问责由谁启动、谁决定、凭什么决定，条例都有规定（第9、12条）。',
    en: 'The text says that people are removed or punished at will, by mood or off the top of the head. Who starts, who decides and on what ground is fixed by rule (arts. 9, 12).',
  },
  innocent: {
    zh: '这是评论还是具体的事；有没有说明决定的依据和程序。',
    en: 'Whether this is a comment or an event, and whether ground and procedure are given.',
  },
  articles: [
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'attitude:label.whim >40 account:ask.noun|pen.any|remove.sign',
    'account:ask.noun|pen.any >40 attitude:label.whim',
    'attitude:label.whimclear',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: ['domain.other|domain.school|ctx.company in window'],
  falsePositives: ['修辞性的抱怨'],
  examples: [
    '【处分是轻是重,看的是书记当天的心情。】',
    '【有的领导说免就免,问责全凭一时兴起。】',
    '【今天处分谁、明天放过谁,全看主任脸色。】',
    '【一些单位一出事就问责,根本不看谁有责任。】',
  ],
  counterexamples: [
    '公司处分主任全看老板心情。',
    '教练说换就换,球员处分全看心情。',
    '问责不能看领导脸色。',
    '他凭好恶购物,家人不高兴。',
  ],
});
