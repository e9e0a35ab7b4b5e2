import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/grave-and-light',
  portrait: 4,
  title: { zh: '重后果与轻处理并列', en: 'Grave result beside a light measure' },
  explanation: {
    zh: '同一段里写着人命、巨额损失一类的后果，写到的处理却只有轻微措施。没有批评的字眼，只是两头对照，值得核实（条例第3条、第18条）。',
    en: 'Deaths or great losses stand beside a measure of the lightest kind, with no heavier one in view. No critical word is said: the two ends are only compared (arts. 3, 18).',
  },
  innocent: {
    zh: '通报是否只列了一部分人；写到的人与后果之间有没有直接的职责联系；重的处理是否在后一份通报里。',
    en: 'Whether the notice lists only some of the people, whether those named had a direct duty in the matter, and whether heavier measures came in a later notice.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 18, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'weak',
  scope: 'two sentences',
  patterns: [
    'harm.death|harm.loss|harm.disaster|toll|crime.fact > official.any >16 light:measure.light.talk|measure.light.educate|measure.light.check|measure.light.admonish|measure.light.apology|measure.admin.light|measure.pay|light.token',
  ],
  unless: [
    'measure.criminal|measure.party|measure.admin.heavy|measure.post.remove|measure.post.resign|measure.post.demote|measure.post.suspend|measure.employment in window',
    'domain.other in window',
    'court.trial in window',
  ],
  falsePositives: ['通报只写到一部分人'],
  examples: [
    '【殯葬所挪用家屬繳的錢上百萬,主管所長被記一支申誡。】',
    '【医保基金被套走四百多万,局里对三名股长批评教育。】',
    '【窨井没盖盖板,一名儿童溺亡,城管局科长被扣三个月绩效。】',
  ],
  counterexamples: [
    '溃坝淹死七人,分管副县长被撤职,两名科员作了检讨。',
    '造成人员死亡的,应当对负责人约谈。',
    '球队大巴翻车两人受伤,俱乐部主管写了检查。',
    '事故致三人死亡,县长受到党内严重警告处分,科长记过。',
    '矿难致三人死亡一案开庭,法院对拒不到庭的镇干部罚款五百元。',
  ],
});
