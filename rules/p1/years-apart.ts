import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/years-apart',
  portrait: 1,
  title: { zh: '隔了几年，外力一来才有处理', en: 'Years apart, with a push in between' },
  explanation: {
    zh: '事发与处理之间隔了几年，中间出现了曝光、上级过问或群众反映，文中没有批评的字眼。失责必问（第3条）；该启动没启动的，上级可责令启动（第9条第2款）。这只是两个时间的对照。',
    en: 'Years lie between event and measure, with exposure, a superior or reports in between; no critical word is said. Failure is to be pursued (art. 3); a start that is overdue can be ordered from above (art. 9(2)). Only two dates are compared.',
  },
  innocent: {
    zh: '这几年里是否一直在调查、鉴定或诉讼；当年是否已有一批处理；曝光的是否另一件事。',
    en: 'Check whether inquiry, expert work or a lawsuit filled the years, whether a first batch was dealt with then, and whether the exposure concerns another matter.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'case',
  basis: 'inferred',
  strength: 'weak',
  scope: 'three sentences',
  patterns: [
    'harm:harm.grave >50 time:num.years >2 「后」|「之后」|「以后」|「过去」 >50 measure:measure|account.sanction',
    'harm:harm.grave >50 「时隔」|「事隔」|「相隔」|「隔了」|「过了」|「过去」 >2 time:num.years >50 measure:measure|account.sanction',
  ],
  needs: ['trigger.any in window', 'official.any in window'],
  unless: ['domain.trade in window', 'mark.revoke in window', 'court.trial in window'],
  also: [4, 5],
  falsePositives: ['几年里一直在诉讼或鉴定', '曝光的是另一件事'],
  examples: [
    '【溃坝冲毁两个村子三年后,录音被曝光,县水利局局长被党内警告。】',
    '【戲台坍塌壓傷人。時隔五年,居民檢舉信送到監察院,區公所課長遭申誡。】',
    '【学校食堂中毒过去两年,家长联名举报到省里,教育局副局长被诫勉。】',
  ],
  counterexamples: [
    '球场看台坍塌三年后,视频曝光,俱乐部机关的总经理被记过。',
    '事故发生两年后仍有群众举报的,应当对负责人给予警告。',
    '溃坝三年后,网民曝光了原通报,县里撤销处分,为局长恢复名誉,当年的警告作废。',
    '矿难五年后,媒体报道,法院判决前任局长有罪,被告被逮捕。',
    '溃坝三年后,村民在原址种满了树,记者来拍照。',
  ],
});
