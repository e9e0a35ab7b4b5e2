import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/attitude',
  portrait: 3,
  title: { zh: '给小事安上“态度”“形象”的名目', en: 'An attitude found, then a sanction' },
  explanation: {
    zh: '文中处分的理由写的是“态度不端正”“影响形象”之类，没有写明失职的事实和后果。条例要求依规依纪、实事求是（第3条），所列情形多以造成后果为门槛（第7条）。',
    en: 'The reason named is an “attitude” or an “image”; no failure of duty or consequence is told. Accountability goes by rule and by fact (art. 3); most situations listed need a consequence (art. 7).',
  },
  innocent: {
    zh: '通报全文是否写明了具体违纪事实和后果。',
    en: 'Whether the full notice gives the facts and consequences.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 7, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'verdict:attitude.deemed >20 account:*pen.any',
    'account:pen.any >8 「理由」|「原因」|「罪名」|「说」|「因」 >6 verdict:*attitude.label',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death|harm.loss|harm.disaster|pen.none|mark.revoke|「经查」|stance.forbid|stance.prevent in window',
  ],
  also: [5],
  falsePositives: ['通报全文另有具体事实'],
  examples: [
    '【窗口干部笑了一下,被认定态度不严肃,领到一个警告。】',
    '【護理人員外套披在肩上,被指服儀不整,記申誡一次。】',
    '【街道干部被停职,理由是影响形象。】',
  ],
  counterexamples: [
    '公司主管被认定态度不端正,挨了警告。',
    '不得以态度不端正为由处分干部。',
    '站长被指服务意识差,但没有被处分。',
    '局长被认定作风散漫,县里查实他收受红包,给予处分。',
  ],
});
