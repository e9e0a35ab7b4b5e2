import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/repeat-finding',
  portrait: 6,
  title: { zh: '同一问题年年审、年年有', en: 'The same finding, year after year' },
  explanation: {
    zh: '审计、巡察一再指出同一个问题。',
    en: 'Audit or inspection finds the same thing again and again.',
  },
  innocent: {
    zh: '整改是否另有公示或期限未到；现场看到的是否同一个问题；有没有后续复查。没有写到不等于没有做。',
    en: 'Whether rectification is published elsewhere or the deadline is open, whether it is the same problem, and whether a later check followed. Not mentioned is not the same as not done.',
  },
  articles: [{ source: '问责条例', article: '14', certainty: 'C' }],
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
