import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/instead',
  portrait: 6,
  title: { zh: '以处分、罚款代替整改', en: 'Punishment in place of repair' },
  explanation: {
    zh: '把处分人、罚款、通报当成整改本身。条例把整改和检查督促另外列出（第14条，条号待核），滥用问责可受处分（纪律处分条例第137条）。',
    en: 'Sanctions, fines or notices stand in for repair. The Regulations list rectification and checking separately (art. 14, number not yet confirmed); abuse of accountability can itself be sanctioned (discipline rules art. 137).',
  },
  innocent: {
    zh: '整改是否另有公示或期限未到；现场看到的是否同一个问题；有没有后续复查。没有写到不等于没有做。',
    en: 'Whether rectification is published elsewhere or the deadline is open, whether it is the same problem, and whether a later check followed. Not mentioned is not the same as not done.',
  },
  articles: [
    { source: '问责条例', article: '14', certainty: 'C' },
    { source: '纪律处分条例', article: '137', certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'substitute:instead.named',
    'measure:instead.people > still:*undone|persist.same|persist.state|follow.nobody|follow.none',
  ],
  unless: ['domain.other in window'],
  also: [3],
  falsePositives: ['罚款只是整改措施之一'],
  examples: [
    '【一些部门习惯以罚代管,罚完就走。】',
    '【个别乡镇把处分当成整改,问题照旧。】',
    '【人是处理了,制度上的窟窿谁也没去补。】',
  ],
  counterexamples: [
    '不能以罚代管,要标本兼治。',
    '某电商以罚款代替管理,商家叫苦。',
    '会议要求防止以问责代替整改。',
    '以教育代替处罚,效果很好。',
  ],
});
