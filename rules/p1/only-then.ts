import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/only-then',
  portrait: 1,
  title: { zh: '有人推了，才动手', en: 'Only after a push' },
  explanation: {
    zh: '先写曝光或上级督促，再用“才”“终于”引出处理或调查，没有写到此前有人主动追究。失责必问（第3条）；该启动没启动的，上级可责令启动（第9条第2款）。',
    en: 'The text puts exposure or a superior first and brings in the handling with an “only then”; nobody is said to have acted before. Every failure is to be asked about (art. 3); an overdue start can be ordered from above (art. 9(2)).',
  },
  innocent: {
    zh: '问题何时被发现、何时启动；“督办”是否只是写明来源；此前是否已在按程序核查。',
    en: 'Check when the matter became known and when it was started, whether the supervision only names the source, and whether an inquiry was already running.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'trigger.push >40 time:link.onlythen >26 measure:sanction.any',
    'trigger.push >30 time:link.onlythen >16 account:act.start',
    'time:link.onlythen >12 trigger.push >24 measure:sanction.hard',
    'trigger.push >24 inaction:inert >24 account:act.start|sanction.any',
  ],
  needs: ['official.any|sanction.any|inert in window'],
  unless: ['domain.trade in window'],
  adjust: [{ when: 'inert|link.old in window', to: 'strong' }],
  also: [5, 6],
  falsePositives: ['按信访交办程序正常启动的案件', '“才”表示数量少'],
  examples: [
    '【省里派督查组来回跑了三趟,这位失职的水务局长才被免职。】',
    '【偷倒垃圾的录像在网上传开以后,区环保局这才派人去查。】',
    '【直到上级督办,该县才对分管副县长立案。】',
    '【巡察組點名之後,區公所兩名主管方遭記過。】',
    '【调查报道见报后,县里一改往日的装聋作哑,撤换了五名干部。】',
  ],
  counterexamples: [
    '记者追问之后,球队才处分了违纪的球员。',
    '挂牌督办的欠薪案件已全部办结。',
    '近日,县纪委通报曝光三起典型问题,三名干部被处分。',
    '不能等到媒体曝光了,才去问责干部。',
  ],
});
