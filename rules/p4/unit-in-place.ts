import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/unit-in-place',
  portrait: 4,
  title: { zh: '单位受过，个人无事', en: 'The unit pays, no person is named' },
  explanation: {
    zh: '文中挨罚、受批评的是单位或者公款，没有写到具体责任人。条例规定问组织须同时问责任人（第6条第2款）。',
    en: 'In the text the unit or public money takes the blow and nobody responsible is named. An organisation is held to account together with the persons responsible (art. 6(2)).',
  },
  innocent: {
    zh: '个人的处理是否另行通报；通报对象依规定本来就可以是党组织。',
    en: 'Whether persons are reported elsewhere; a Party organisation can by rule be the object of a notice.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 2, certainty: 'A' },
    { source: '问责条例', article: 8, paragraph: 1, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'organisation:unit.pays & measure:sanction.any|harm|crime.fact|who.official|bit.fault',
    'organisation:unit.pays > spared:「还在」|「仍在」|「还坐在」|「照旧在」 >8 perk:「位子」|「位置」|「座位」|「岗位」|「办公室」',
    'absence:*bit.anonymous & measure:sanction.any',
    'minimiser:link.only >8 organisation:org.party|org.gov|「单位」|「机关」 >14 light:measure.light|measure.org|measure.pay',
    'substitute:link.by >6 organisation:org|「组织」|「集体」|「单位」 >8 substitute:link.instead|link.dai >10 official:who.official|「个人」|「责任人」',
  ],
  unless: [
    'domain.other in window',
    'measure.post.remove|measure.party|measure.admin.heavy in window',
  ],
  falsePositives: ['个人责任另行通报', '责任主体依规定就是单位'],
  examples: [
    '【罚款由单位埋单,违规吃喝的人一分钱没掏。】',
    '【通报批评发了三页,通篇没有点到任何人。】',
    '【機關發了一封道歉信,署名是「全體同仁」。】',
    '【处理决定念了五分钟,没有落到人头上。】',
    '【补贴款被截留两年,县里仅对镇党委作了通报批评。】',
    '【有的以党组织责任代替领导干部个人责任。】',
    '【罰了單位沒動人,簽字放行的那位仍在原來的辦公室。】',
  ],
  counterexamples: [
    '对单位处以罚款,对直接负责的主管人员处五万元罚款。',
    '公司罚款由单位埋单,客服说与顾客无关。',
    '不得以组织责任代替个人责任。',
    '仅对镇党委通报批评,同时镇长被免职。',
  ],
});
