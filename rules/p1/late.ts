import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/late',
  portrait: 1,
  title: { zh: '拖了很久才问责', en: 'Long after the fact' },
  explanation: {
    zh: '文中写到问题或举报早就摆在那里，隔了很久、经曝光或上级过问后才有处理。失责必问（第3条）；该启动没启动的，上级可责令启动（第9条第2款）；重大失责终身追究（第16条，条号待核）。',
    en: 'The text says that the matter or the reports were there long before and that handling came only after exposure or a superior. Every failure is to be asked about (art. 3), an overdue start can be ordered from above (art. 9(2)), grave failures stay open for life (art. 16, number not yet confirmed).',
  },
  innocent: {
    zh: '此前是否已有核查或处理；时间差是否来自司法、鉴定程序。',
    en: 'Check whether there was an earlier inquiry and whether courts or expert reports explain the delay.',
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
    'inaction:inert >90 trigger:trigger.push >40 speed:time.fast|link.then|link.onlythen|num.hours|num.days|time.night|「就」 >30 measure:*sanction.hard',
    'trigger:trigger.push >70 measure:*sanction.hard >24 time:「此前」|「之前」|「先前」|「而」 >60 inaction:inert',
    'time:since.then|years.later >30 time:link.onlythen >24 measure:*sanction.hard',
    'inaction:inert >60 exposure:trigger.exposure >40 measure:sanction.hard',
    'report:trigger.report >60 exposure:trigger.exposure >40 measure:sanction.hard',
  ],
  needs: ['official.any|harm.grave in window'],
  unless: ['domain.trade in window'],
  also: [2, 4, 5, 6],
  falsePositives: ['历史案件复查'],
  examples: [
    '【矿难过去三年,失职的县安监股长才被立案。】',
    '【居民三年前就向区里投诉毒气。上个月电视台报道后,分管副区长被停职。】',
    '【陳情書遞了兩回沒人理,媒體曝光之後,科長遭記過。】',
    '【节目播出后,局长被免职,而此前两年居民投诉石沉大海。】',
  ],
  counterexamples: [
    '球队大巴翻车过去三年,主管才被处分。',
    '必须改变群众多次举报、媒体曝光后才处分干部的局面。',
    '三年后,他才当上局长。',
  ],
});
