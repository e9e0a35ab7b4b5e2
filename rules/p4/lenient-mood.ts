import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/lenient-mood',
  portrait: 4,
  title: { zh: '讲人情、怕得罪人', en: 'Good fellowship at the desk of discipline' },
  explanation: {
    zh: '文中说处理时讲人情、怕得罪人、睁一只眼闭一只眼。条例要求依规依纪、失责必问、问责必严（第3条）。',
    en: 'The text says that handling gave way to favours and to the fear of giving offence. Accountability goes by rule and is strict (art. 3).',
  },
  innocent: {
    zh: '这类话多是剖析或评论，请看有没有具体的事例。',
    en: 'Such words are often self-analysis or comment: look for a concrete case.',
  },
  articles: [{ source: '问责条例', article: 3, certainty: 'A' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'attitude:mood.lenient & measure:*sanction.any|kind.handling|light.token',
    'spared:late.waived|「从轻」 > reason:bit.ground',
  ],
  unless: ['domain.other in window', 'mark.upright in window'],
  also: [1],
  falsePositives: ['民主生活会上的自我剖析', '写明有法定从宽情节的决定'],
  examples: [
    '【讨论处分时总有人出来说情,最后改成谈话提醒。】',
    '【有的书记怕得罪人,问责时睁一只眼闭一只眼。】',
    '【懲處會上主管們顧及情面,誰都不想當壞人。】',
    '【局里对他免予处分,理由是平时工作辛苦。】',
  ],
  counterexamples: [
    '老领导来说情,纪委登记在册,案子照查,处分照下。',
    '要坚决克服好人主义,严肃问责。',
    '班主任怕得罪人,没有处分打架的同学。',
    '他铁面执纪,对三名干部作出处分。',
  ],
});
