import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/only-direct',
  portrait: 1,
  title: { zh: '只办当事人，不往上看', en: 'Only the direct offender' },
  explanation: {
    zh: '处理停在动手或直接违纪的人，明确写着没有往上追究领导责任。条例把全面、主要、重要领导责任分开，并要求问组织时同时问人（第6条）。',
    en: 'Handling stops at the direct offender and the text says that nobody looked upwards. Art. 6 separates leadership responsibilities and wants them asked.',
  },
  innocent: {
    zh: '领导责任是否另案处理、是否查过而无依据。',
    en: 'Check whether leadership responsibility is handled in another case or was examined and not found.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 2, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'two sentences',
  patterns: [
    'minimiser:link.only >24 measure:sanction.any|direct.person >40 absence:!upward.look',
    'minimiser:link.only >16 low:*direct.person >30 absence:lack.up',
    'minimiser:hand.direct >16 close:stop.there',
    'measure:*sanction.any >10 low:*direct.person >24 absence:!upward.look',
    'low:*direct.person|post.staff >16 measure:sanction.any >24 high:*upward.look|head.any >8 !account.hold',
    'low:*direct.person >16 measure:sanction.any >16 absence:lack.up',
  ],
  unless: ['domain.trade in window'],
  also: [2, 4, 6],
  falsePositives: ['刑事案件只追究行为人'],
  examples: [
    '【区里只处理了收钱的会计,没有向上追究领导责任。】',
    '【办案往往只问动手的人,管事的那一层很少有人过问。】',
    '【一些地方办到当事人就收手,监管责任没人提。】',
    '【值班民警被处分了,背后的领导却没有追究。】',
    '【只处分了直接责任人,对分管领导的失察没有深究。】',
    '【当事人被处分了,往上却没人过问。】',
    '【直接责任人被处分,分管领导的失察责任无人追究。】',
  ],
  counterexamples: [
    '警方只抓了动手的员工,总经理没有被追究领导责任。',
    '防止只处理直接责任人、不追究领导责任。',
    '对当事人立案,同时倒查领导责任,局长被免职。',
  ],
});
