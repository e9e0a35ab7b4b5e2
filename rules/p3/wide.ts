import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/wide',
  portrait: 3,
  title: { zh: '问责范围越扩越大', en: 'Accountability without limits' },
  explanation: {
    zh: '文中说问责“泛化”“扩大化”“什么都往里装”“范围画得太大”。规则列明了问责情形（第7条），要求防止泛化、简单化（第10条），不该问的应当纠正（第21条）。',
    en: 'The text says that accountability is over-broad, that everything is packed into it, or that its limits have gone. The rules list the situations (art. 7), warn against over-broad use (art. 10) and order correction of undue cases (art. 21).',
  },
  innocent: {
    zh: '这是一般性的评论还是具体的事；文中有没有说是要防止、纠正的倾向；所指的处理是不是真的属于“问责”。',
    en: 'Whether this is a general comment or an event, whether the text only warns against it, and whether the measures meant are accountability at all.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 21, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: ['account:ask.noun >16 scope:label.wide', 'scope:label.wide >14 account:ask.noun'],
  unless: ['domain.other|domain.school|ctx.company|「算法」|「模型」|「法院」 in window'],
  falsePositives: ['泛指其他处罚“泛化”的评论'],
  examples: [
    '【一些地方的问责越来越泛化,会议签到也成了追责由头。】',
    '【镇上的干部说,现在啥都往里装,问责的圈子越画越大。】',
    '【主管機關懲處的範圍無限擴大,連志工也要背責任。】',
  ],
  counterexamples: [
    '要防止问责泛化、简单化。',
    '整治问责扩大化问题,慎用问责。',
    '该算法的泛化能力不足,处罚项需要调整。',
    '法院认为处罚权的行使范围不清。',
    '该公司老板把处罚当家常饭,啥都罚。',
    '坚决纠正问责泛化,为基层减负。',
  ],
});
