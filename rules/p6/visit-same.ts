import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/visit-same',
  portrait: 6,
  title: { zh: '曝光后再去看，还是那样', en: 'Exposed, revisited, unchanged' },
  explanation: {
    zh: '文中说曾被曝光、检查或点名的问题，隔了一段时间再看，没有变化。条例要求明确整改措施并督促检查（第14条，条号待核）。',
    en: 'The text says that what was exposed, inspected or named looked the same some time later. Rectification is to be set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '隔了多久、整改期到了没有；看到的是施工途中还是完工之后；有没有雨季、冬季停工。',
    en: 'How much time had passed and whether the term was over, and whether the works were under way or halted for rain or winter.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'exposure:trigger.exposure|mark.inspect|time.seen > time:num.days|num.years|time.season|mark.now|place.visit > still:*persist.same|persist.state|persist.copy|undone.thing',
  ],
  unless: ['domain.other in window'],
  falsePositives: ['施工周期长、仍在整改期内'],
  examples: [
    '【三年前见报的那口粪池,如今还敞着口,污水直流。】',
    '【电视问政播出一年后回访,那条路依旧没修。】',
    '【去年曝光的垃圾坡,今年再去看,原封不动。】',
  ],
  counterexamples: [
    '去年曝光的垃圾坡,今年再去看,已种满果树。',
    '去年曝光的餐厅,今年顾客再去,仍在用过期食材。',
    '三年前登报招聘的老李,如今还开着货车。',
    '球场的漏水去年被曝光,今年比赛时仍在漏水。',
  ],
});
