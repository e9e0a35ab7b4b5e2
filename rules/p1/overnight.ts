import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/overnight',
  portrait: 1,
  title: { zh: '一曝光，连夜处理', en: 'Handled overnight once exposed' },
  explanation: {
    zh: '文中曝光与处理之间只隔几小时或一两天，而问题此前已长期存在或早有人反映。失责必问（第3条），该启动没启动的，上级可责令启动（第9条第2款）；重大失责终身追究（第16条，条号待核）。',
    en: 'In the text only hours or days lie between exposure and measure, although the matter was old or had been reported. Every failure is to be asked about (art. 3), an overdue start can be ordered from above (art. 9(2)), grave failures stay open for life (art. 16, number not yet confirmed).',
  },
  innocent: {
    zh: '是否属于先停职、后调查的临时措施；此前的反映是否到达过有权处理的机关。',
    en: 'Check whether it is an interim suspension pending inquiry and whether the earlier reports ever reached the body with authority.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
    { source: '问责条例', article: 16, certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'three sentences',
  patterns: [
    'time:link.old|num.years >70 exposure:trigger.exposure >30 speed:time.fast|num.hours|link.then >24 measure:sanction.hard',
    'inaction:inert >70 exposure:trigger.exposure >30 speed:time.fast|num.hours|link.then >24 measure:sanction.hard',
    'report:trigger.report >70 exposure:trigger.exposure >30 speed:time.fast|num.hours|link.then >24 measure:sanction.hard',
    'exposure:trigger.exposure >30 speed:time.fast|num.hours|link.then >24 measure:sanction.hard >60 time:link.old',
    'exposure:trigger.exposure >30 speed:time.fast|num.hours|link.then >24 measure:sanction.hard >60 inaction:inert',
    'exposure:trigger.exposure >30 speed:time.fast|num.hours|link.then >24 measure:sanction.hard >60 report:trigger.report',
    'exposure:trigger.exposure >24 speed:time.night|num.hours >16 official:post.chief|post.deputy >14 measure:sanction.heavy|measure.post.suspend',
  ],
  unless: ['domain.trade in window', '「已于」|「此前已」 in window'],
  adjust: [{ when: 'inert|trigger.report in window', to: 'strong' }],
  also: [5],
  falsePositives: ['长期经营等与问题无关的年限'],
  examples: [
    '【村民反映石料厂粉尘已有五年。视频上了热搜,当晚镇长就被免职。】',
    '【安置楼漏水多年没人管,照片在网上疯传后,不到六小时主管科长即遭停职。】',
    '【学校食堂的问题家长多次举报,电视台一播,次日教育局副局长就被立案。】',
    '【工地扬尘无人问津,直播一出,当天城管局副局长被停职。】',
    '【节目播出后,数小时内副区长遭停职,而居民反映污水已有多年。】',
    '【視頻瘋傳後,當晚處長遭調職,而里民的陳情石沉大海。】',
    '【上了热搜的次日,镇长就被免职,家长此前多次举报过这家食堂。】',
    '【录音流出不到十小时,区长便被免职。】',
  ],
  counterexamples: [
    '居民投诉多年的工厂被媒体曝光当天，市里说分管副局长已于两个月前停职。',
    '视频流出后,当晚县里成立调查组。',
    '球迷多年不满,丑闻曝光后,当晚球队就将主帅免职。',
    '不得再搞多年不管、曝光之后连夜免职那一套。',
  ],
});
