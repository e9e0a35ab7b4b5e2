import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/soft-image',
  portrait: 4,
  title: { zh: '「罚酒三杯」一类的轻放', en: 'A penalty described as a tap on the wrist' },
  explanation: {
    zh: '文中用罚酒三杯、高举轻放、不痛不痒一类的话形容处理。条例要求失责必问、问责必严、处理与过错相当（第3条），从轻要有依据（第18条，据公开解读）。',
    en: 'The text speaks of the handling in an image of softness: three cups of wine as a fine, raised high and set down gently. Every failure is asked about strictly and in proportion (art. 3); lighter treatment needs a ground (art. 18, as commentaries describe it).',
  },
  innocent: {
    zh: '这类话是评价，请回头看通报本身：具体给了什么处理、有没有从轻的依据。',
    en: 'Such words are a judgement: look at the notice itself, which measure was imposed and on what ground.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 18, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'measure:*sanction.any|kind.handling >30 verdict:*soft.image',
    'verdict:*soft.image >24 measure:sanction.any|kind.handling',
    'official:who.official|who.high|post >16 verdict:soft.freed',
    'official:bit.scene > verdict:soft.image',
    'official.any >10 verdict:soft.strong',
  ],
  unless: ['domain.other in window'],
  also: [1],
  falsePositives: ['泛指某类现象、不涉及具体处理的评论', '引述网友的说法'],
  examples: [
    '【追责喊得震天响,真到处理的时候却只是挠挠痒。】',
    '【一些单位碰到熟人违纪,处分总是点到即止,挠挠痒就完。】',
    '【懲處名單一出,地方上都說這是罰酒三杯。】',
    '【高举轻放的处分,谁也没有当真。】',
    '【官官相護,最後幾名主管全身而退。】',
    '【官場上互相遮掩,再大的事也是輕輕放下。】',
    '【議員批評市府高高舉起,市長沒有回答。】',
  ],
  counterexamples: [
    '问责不能高举轻放、不痛不痒。',
    '她把杯子高高举起又轻轻放下,没有理会他的责任问题。',
    '球队对违纪球员的处分不痛不痒。',
  ],
});
