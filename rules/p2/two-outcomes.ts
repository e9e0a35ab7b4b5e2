import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/two-outcomes',
  portrait: 2,
  title: { zh: '同一件事，两种下场', en: 'Same act, two outcomes' },
  explanation: {
    zh: '文中写到正式人员或有级别的人写检查、没事，临时人员或一线却被辞退、处分。条例要求处理与过错相当（第3条）。',
    en: 'The text says that regulars or people of rank wrote a self-criticism or went free while temporary or front-line people were dismissed. Measures are to match the fault (art. 3).',
  },
  innocent: {
    zh: '两人的行为和责任是否确实相同。',
    en: 'Check whether acts and responsibility were really the same.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'official:part.regular|post.staff.unknown|post.staff.county|post.deputy >14 *spared|measure.light >24 auxiliary.who >14 measure:*auxiliary.cut|sanction.hard',
    'auxiliary.who >14 measure:*auxiliary.cut|sanction.hard >24 official:part.regular|post.staff.unknown|post.staff.county|post.deputy >14 *spared|measure.light',
  ],
  unless: ['domain.trade in window'],
  also: [4],
  falsePositives: ['行为轻重不同的处理'],
  examples: [
    '【一起上路设卡,民警写了检查,协管员却被清退。】',
    '【派遣工當場解約,正式職員只是口頭告誡。】',
    '【同样脱岗,合同工被开除,在编的照样上班。】',
  ],
  counterexamples: [
    '店里两人打架,正式工写检查,临时工被门店开除。',
    '民警作了检查,派出所还招聘了协管员。',
    '不得出现民警写检查、协警被辞退的情形。',
  ],
});
