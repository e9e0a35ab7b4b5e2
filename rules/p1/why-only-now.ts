import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/why-only-now',
  portrait: 1,
  title: { zh: '为什么非要等闹大', en: 'Why only now' },
  explanation: {
    zh: '用反问指出：非要等曝光、闹大或上级来人才处理。反问等于断言平时没有人问。失责必问（第3条）。',
    en: 'A rhetorical question says that action waits for exposure or a superior. Failure is to be pursued without being asked (art. 3).',
  },
  innocent: {
    zh: '处理前是否有过核查、是否在等鉴定或审计结论。',
    en: 'Check whether an inquiry or an expert finding was pending before.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'sentence',
  mood: 'any',
  patterns: [
    'question:ask.why|ask.must >24 *trigger.any|reveal >24 time:link.onlythen',
    'absence:neg.near|neg.far >2 *trigger.push|reveal|presses.sign >10 inaction:*「就不」|「不」|「没人」|inert',
    'absence:neg.near|neg.far >2 *trigger.push|reveal|presses.sign >6 inaction:*nobody.moves',
    'account:*sanction.any >24 words:depends.on >2 exposure:*trigger.exposure|views.word',
    '*trigger.push|reveal|account >24 question:「早干什么去了」|「早干嘛去了」|「早幹嘛去了」',
  ],
  needs: ['official.any|sanction.any|act.start|inert|idiom.small in window'],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  falsePositives: ['对企业、学校处理速度的质问'],
  examples: [
    '【在这个县想让干部受处分,得靠播放量。】',
    '【没有上面点名,谁肯出头去动那几个站长?】',
    '【为什么非要等记者找上门,镇里才想起来处理失职的人?】',
    '【有些单位不闹大就不处理,不上电视就没人担责。】',
    '【没人催就不动,化小化了最省心。】',
    '【处分来得倒快,可帖子传开之前,主管部门早干什么去了?】',
  ],
  counterexamples: [
    '处分轻重要看情节,不看热搜。',
    '没有上级督促,谁会想到给站里换灯泡。',
    '为什么非要等记者追问,球队才肯处分打人的球员?',
    '防止不曝光就不处理、不督办就不问责的现象。',
    '为什么项目到年底才完工?',
  ],
});
