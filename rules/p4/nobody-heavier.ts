import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/nobody-heavier',
  portrait: 4,
  title: { zh: '最重不过如此，没有一人被免', en: 'The heaviest was this, and not one removed' },
  explanation: {
    zh: '在一批处理里，最重的也只是轻处分，或者没有一人被免职、移送。条例要求处理与过错相当（第3条）。',
    en: 'Of all those dealt with, the heaviest got a minor mark, or not one was removed or sent to court. Penalties are to be proportionate (art. 3).',
  },
  innocent: {
    zh: '通报是否只列了一部分人；有没有及时补救、初犯或免予处分的书面结论；个人是否另有处分。',
    en: 'Whether the notice lists only some of the people, whether there was timely remedy or a written exemption, and whether sanctions are reported elsewhere.',
  },
  articles: [
    { source: '问责条例', article: '3', certainty: 'A' },
    { source: '问责条例', article: '18', certainty: 'B' },
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
  ],
  counterexamples: [
    '最重可以给予记大过处分。',
    '连续五年没有一人被免职,干部队伍稳定。',
    '裁判点名批评了主队,最重的不过警告一次。',
    '全县通报之后查明属误判,没有一人被免职。',
    '县里通报批评三人,另有两人被记过。',
  ],
});
