import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/nobody-heavier',
  portrait: 4,
  title: { zh: '最重不过如此，没有一人被免', en: 'The heaviest was this, and not one removed' },
  explanation: {
    zh: '文中说一批处理里，最重的也只是轻处分，或者没有一人被免职、移送。条例要求处理与过错相当（第3条），从轻要有依据（第18条，据公开解读）。',
    en: 'The text says that of all those dealt with the heaviest got a minor mark, or that not one was removed or sent to court. Measures are to match the fault (art. 3); lighter treatment needs a ground (art. 18, as commentaries describe it).',
  },
  innocent: {
    zh: '这批人各自的责任大小；是否还有案件在审查、移送之中；是否按规定从轻并写明依据。',
    en: 'How much each of them was responsible for, whether further cases are still under review or before prosecutors, and whether leniency is grounded in writing.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 18, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'minimiser:light.max >6 minimiser:link.only >10 measure:*sanction.any',
    'minimiser:light.max >12 light:measure.light|measure.pay|measure.admin.light|measure.org|light.token|measure.party.warning',
    'light:measure.light|measure.admin.light|org.held|account > absence:quant.none|bit.nobody >16 measure:*sanction.heavy|court.gate|bit.sent|measure.post',
    'light:measure.light|measure.admin.light|measure.org|account|harm.grave|crime.fact|toll > absence:mark.unpunished',
    'harm.grave|crime.fact|toll > absence:quant.none|bit.nobody >16 measure:*sanction.heavy|court.gate|bit.sent',
    'total:num.people >16 absence:quant.none|bit.nobody >16 measure:*sanction.heavy|court.gate|bit.sent|measure.post',
  ],
  unless: ['domain.other in window', 'mark.lawful in window'],
  also: [1],
  falsePositives: ['名单分批公布、这一批只有轻处理', '本来就是轻微问题的通报'],
  examples: [
    '【審計報告追究了三個單位,卻沒有彈劾任何官員。】',
    '【十七人受处理,最重的不过记过一次。】',
    '【被糾舉的官員裡,處分最高的只是降一級改敘。】',
    '【全县通报之后,没有一人被免职。】',
    '【溃坝淹死二十余人,没有任何一名官员被送惩戒。】',
    '【二十八名官員中沒有一個人被彈劾。】',
    '【两名学生在校内触电身亡,局里给学校发了份通报,此后再无其他处理。】',
  ],
  counterexamples: [
    '最重可以给予记大过处分。',
    '连续五年没有一人被免职,干部队伍稳定。',
    '裁判点名批评了主队,最重的不过警告一次。',
    '全县通报之后查明属误判,没有一人被免职。',
    '县里通报批评三人,另有两人被记过。',
  ],
});
