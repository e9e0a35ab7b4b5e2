import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/repeat-finding',
  portrait: 6,
  title: { zh: '同一问题年年审、年年有', en: 'The same finding, year after year' },
  explanation: {
    zh: '文中说审计、巡察一再指出同一个问题。条例要求明确整改措施并督促检查（第14条，条号待核）。',
    en: 'The text says that audit or inspection found the same thing again and again. Rectification is to be set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '同一条写法底下是否换了项目和年份；审计口径有没有变；历史欠账是否按计划分年清理。',
    en: "Whether the same heading covers other projects and years, whether the audit's scope changed, and whether old debts are cleared year by year as planned.",
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'inspection:mark.inspect|org.watchdog >10 still:*persist.shrug',
    'inspection:mark.inspect|org.watchdog > again:link.repeat|link.again|mark.times > still:*persist.same|persist.state|persist.copy|persist.state.ill|persist.keep',
    'again:link.repeat|mark.times >6 inspection:mark.inspect|org.watchdog > still:*persist.same|persist.state|persist.copy|persist.state.ill|persist.keep',
    'again:mark.repeat & inspection:mark.inspect|org.watchdog',
  ],
  unless: [
    'domain.other in window',
    'mark.law in window',
    'stance.campaign|stance.must in sentence',
  ],
  falsePositives: ['同类而不同项目的问题'],
  examples: [
    '【这个局把巡察反馈当耳旁风。】',
    '【审计署连续三年提出同一条建议,次年账上还是老样子。】',
    '【公款旅游屡审屡犯,审计报告年年翻新。】',
    '【两次审计都要收回垫款,到今年查账,这笔钱还挂着。】',
    '【巡察两次点名,这个局依旧拖欠补助。】',
  ],
  counterexamples: [
    '纪委对审计中屡审屡犯等问题依规依纪严肃处理。',
    '审计连续三年跟踪,问题逐年减少,今年已全部整改。',
    '要严防屡审屡犯。',
    '海关连续查获多起走私,走私活动依旧猖獗。',
    '赛事督察多次检查,球员的护具照旧原封不动。',
    '经稽核三次仍未改正的,得处罚鍰。',
  ],
});
