import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/threat',
  portrait: 3,
  title: { zh: '用问责催办日常工作', en: 'Accountability used to push daily work' },
  explanation: {
    zh: '文中报表、打卡、下载之类的日常事务，用“谁……就处分谁”“否则问责”来催。条例所列情形多以造成后果为门槛（第7条），要防止泛化、简单化（第10条）；公职人员非因法定事由、非经法定程序不受处分（政务处分法第6条）。',
    en: 'In the text daily chores such as forms, check-ins or downloads are pushed with “whoever fails will be punished”. Most situations listed need a consequence (art. 7), over-broad use is to be avoided (art. 10), and sanctions need legal ground and procedure (Law on Administrative Discipline, art. 6).',
  },
  innocent: {
    zh: '这句话出自正式文件还是口头催办；所涉任务是否应急、防灾等硬性职责；有没有真的处理人。',
    en: 'Whether this stands in a formal paper or was said in passing, whether the duty was an emergency one, and whether anybody was punished.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '政务处分法', article: 6, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  mood: 'any',
  patterns: [
    'quota:chore.sign >22 threat.sign >14 measure:*pen.any|ask.noun|threathit.sign',
    'threat.sign >12 quota:chore.sign >18 measure:*pen.any|ask.noun|threathit.sign',
    'threat:bythreat.sign',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|ctx.company|fault.real|harm.death|harm.disaster in window',
    'stance.rule|stance.forbid|stance.prevent in sentence',
  ],
  also: [5],
  falsePositives: ['应急、防灾等硬性任务的催办'],
  examples: [
    '【镇里在群里发话:台账今晚谁报不上来,明早就处分谁。】',
    '【学校通知,谁要是没转发公众号,一律写检讨。】',
    '【有的领导开口闭口就是问责,催个报表也拿处分吓唬人。】',
    '【催材料、催进度,动不动就拿问责压人。】',
  ],
  counterexamples: [
    '谁污染谁治理,违者罚款。',
    '不得以问责代替日常管理。',
    '按时完成台账,对弄虚作假的严肃问责。',
    '公司主管在群里说,谁报表交不上来就处分谁。',
  ],
});
