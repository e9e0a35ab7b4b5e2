import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/instead',
  portrait: 6,
  title: { zh: '以处分、罚款代替整改', en: 'Punishment in place of repair' },
  explanation: {
    zh: '文中说把处分人、罚款、通报当成整改本身。条例把整改和检查督促另外列出（第14条，条号待核）；滥用问责、造成不良影响的可受处分（纪律处分条例第137条）。',
    en: 'The text says that sanctions, fines or notices stand in for repair. The Regulations list rectification and checking separately (art. 14, number not yet confirmed); abuse with bad effect is itself punishable (Disciplinary Regulations, art. 137).',
  },
  innocent: {
    zh: '罚款、处分是不是整改方案中的一项；修复、补建的部分是否另有部门在做。',
    en: 'Whether the fine or sanction is one item of a larger plan, and whether another body does the repair.',
  },
  articles: [
    { source: '问责条例', article: 14, certainty: 'C' },
    { source: '纪律处分条例', article: 137, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'substitute:instead.named',
    'measure:instead.people > still:*undone|persist.same|persist.state|undone.thing|follow.nobody|follow.none',
  ],
  unless: ['domain.other in window'],
  also: [3],
  falsePositives: ['罚款只是整改措施之一'],
  examples: [
    '【一些部门习惯以罚代管,罚完就走。】',
    '【个别乡镇把处分当成整改,问题照旧。】',
    '【答复上写着已处理两名干部,村民要修的护坡,答复里一个字没有。】',
    '【人是处理了,制度上的窟窿谁也没去补。】',
  ],
  counterexamples: [
    '不能以罚代管,要标本兼治。',
    '某电商以罚款代替管理,商家叫苦。',
    '会议要求防止以问责代替整改。',
    '以教育代替处罚,效果很好。',
  ],
});
