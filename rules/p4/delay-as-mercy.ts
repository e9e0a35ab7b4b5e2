import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/delay-as-mercy',
  portrait: 4,
  title: { zh: '一拖就过了时效', en: 'Delay that ends in no penalty' },
  explanation: {
    zh: '文中说案子拖着不办，拖到过了时效或者免议。条例要求失责必问（第3条），重大失责终身追究（第16条，条号待核）。',
    en: 'The text says that the case was left until the time limit ran out or it was waived. Every failure is to be asked about (art. 3), grave ones for life (art. 16, number not yet confirmed).',
  },
  innocent: {
    zh: '延误在哪个环节；时效届满是否有法律规定；当事人是否已退休或另案处理。',
    en: 'Where the delay arose, what the law says on limits, and whether the person retired or is dealt with elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 16, certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'inaction:late.delay|link.old > spared:late.waived|late.expired',
    'inaction:late.delay > spared:bit.spared',
    'inaction:late.outwait > spared:late.waived|bit.spared|late.dropped',
    'time:late.expired > spared:late.waived|bit.naught|bit.spared',
  ],
  needs: ['official.any|account|measure|court.gate in window'],
  unless: ['domain.other in window'],
  also: [1, 6],
  falsePositives: ['依法中止、等待司法结论的延期', '时效规定本来就适用的旧案'],
  examples: [
    '【违建案一拖就是六年,几名官员最后都免予处分。】',
    '【追究时效已过,当年批地的局长不再受处分。】',
    '【举报所长的材料一直没办,捂到他退休,也就没人再追了。】',
    '【这件案子压了四年,几个官员熬到最后不了了之。】',
    '【懲戒案壓了九年,逾越時效後只能免議,當事官員照領退休金。】',
  ],
  counterexamples: [
    '法院认为已过诉讼时效,驳回上诉。',
    '超过追诉时效的，依照前款不再追究刑事责任。',
    '案件拖过追诉时效期限的,对干部免予起诉,不影响党纪责任的认定。',
    '保险公司拖了三年,对干部的投诉不予处理。',
  ],
});
