import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/promise-unkept',
  portrait: 6,
  title: { zh: '限期、督办、承诺过了，事情没动', en: 'Ordered or promised, and nothing moved' },
  explanation: {
    zh: '文中责令整改、督办或承诺在前，问题原样在后。条例要求明确整改措施并督促检查（第14条，条号待核）。',
    en: 'In the text an order, reminder or promise is told first and the unchanged problem after it. Rectification is to be set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '期限到了没有、有没有批准延期；是否卡在征地、资金、诉讼等外部条件；承诺的到底是哪一部分。',
    en: 'Whether the deadline has passed or was extended, whether land, money or a lawsuit stands in the way, and which part had been promised.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'order:link.order > still:*persist.same|persist.state|persist.deaf|persist.shrug|persist.copy|shelf.under',
    'official.any >16 pledge:mark.promise > still:*persist.same|persist.state|persist.copy|persist.keep',
    'pledge:link.announced|link.inquiry|mark.promise > time:num.years|mark.now|mark.later|time.season|num.days > still:*persist.same|persist.state|persist.copy|harm.again',
    'inspection:rectify.act|mark.inspect|link.order > pledge:mark.promise > contrast:link.but|found.fact|「截至」|「实际」|「直到」|「直至」 > still:*short.fall|undone.thing|persist.state|undone',
    'pledge:mark.promise > inspection:mark.inspect|found.fact|place.visit > still:*undone.thing|persist.state|persist.copy',
    'order:link.order > time:num.years|mark.later > still:*short.fall',
  ],
  // Who goes on taking in spite of the rules was not told to put anything right.
  unless: ['mark.law in window', 'mark.private in window', 'wrong.on in window'],
  falsePositives: ['期限未到或外部条件未具备'],
  examples: [
    '【申訴專員的建議獲悉數接納,兩年後只做了三項。】',
    '【局里承诺九月底前清运完毕,督察组抽查时渣土仍未清走。】',
    '【整改方案明确2021年底前拆除围堰,但直到督察进驻,围堰只拆了两成。】',
    '【縣府宣布成立專案小組徹查,兩年過去,排水溝原封不動。】',
    '【督办函发了七份,塌掉的河堤至今没修。】',
    '【街道主任承诺年底前清完垃圾。到了次年三月,桥下的渣土依旧堆着。】',
    '【公署的建議,部門「原則上同意」;三年後再問,答覆仍是「原則上同意」。】',
    '【区里三令五申要拆,社区按兵不动。】',
  ],
  counterexamples: [
    '街道承诺年底前清完垃圾,如今桥下已是一片草坪。',
    '业主收到整改通知,阳台至今没拆。',
    '逾期不改正的,限期整改;至今没改的,吊销执照。',
    '督办函发出后一周,河堤修好了。',
    '县委三令五申,个别干部仍置若罔闻、顶风收礼。',
  ],
});
