import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/quota',
  portrait: 5,
  title: { zh: '凑指标、凑人数的问责', en: 'Accountability to fill a quota' },
  explanation: {
    zh: '文中把处分、问责和指标、名额、人数连在一起：差几个、凑数、摊派、当业绩。条例要求实事求是、处理与过错相当（第3条），看的是事实而不是数量；滥用问责、造成不良影响的可受处分（纪律处分条例第137条）。',
    en: 'The text ties sanctions to quotas, slots or head-counts: some are missing, numbers are filled, cases are allotted or counted as achievement. Accountability goes by fact and in proportion (art. 3), not by number; abuse with bad effect is itself punishable (Disciplinary Regulations, art. 137).',
  },
  innocent: {
    zh: '数字是事后统计还是事先任务；“指标”是考核办案质量还是数量；有没有正式文件。',
    en: 'Whether the figure is a statistic or a target, whether the indicator measures quality or number, and whether a formal paper exists.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 21, paragraph: 2, certainty: 'A' },
    { source: '纪律处分条例', article: 137, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'quota:label.quota',
    'account:ask.noun|pen.any|case.sign >18 quota:fill.sign',
    'quota:fill.sign >32 account:ask.noun|pen.any|case.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: ['domain.other|domain.school|ctx.company|goodcount.sign in window'],
  falsePositives: ['事后统计的人数与比例'],
  examples: [
    '【考评办把各镇问责起数折算成分数,一起两分。】',
    '【全县各镇每月处分了几个人都上墙,不足两个的标红。】',
    '【县里给各镇下了问责指标。】',
    '【年底问责台账还差两个,街道就拿老李凑数。】',
    '【追责也搞起攀比,各镇凑人数报处分。】',
    '【稽查處懲處件數不夠,科長就拿里幹事湊數。】',
    '【月底名额没满,就拿科员充数,给他记了个处分。】',
  ],
  counterexamples: [
    '各镇每月走访了多少人都上墙,不足二十户的标红,组织部照此公布。',
    '公司年底处分还差两个,主任被拿来凑数。',
    '公司销售指标没完成,员工凑数被处分。',
    '不能把问责数量当作业绩。',
    '全年问责干部三百人,立案数量同比下降。',
    '法院完成年度办案任务。',
  ],
});
