import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/jumping-count',
  portrait: 1,
  title: { zh: '一查，数字变大', en: 'The count jumps after a push' },
  explanation: {
    zh: '文中先报的数字与督查或曝光之后的数字相差很大，没有写到起初有人追问。瞒报若属实，也在失责必问之列（第3条）。',
    en: 'The text gives a first count and a much larger one after a check or exposure; nobody is said to have asked about the first. If numbers were hidden, every failure is to be asked about (art. 3).',
  },
  innocent: {
    zh: '两个数字的统计口径、时间点是否一致；后一数字是否包括后来去世或新发现的人。',
    en: 'Check whether both counts use the same scope and date and whether later deaths or finds explain the rise.',
  },
  articles: [{ source: '问责条例', article: 3, certainty: 'A' }],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'three sentences',
  patterns: [
    'claim:*count.told >14 before:num.people|num.cases >70 found:trigger.any|found.fact|reverse|part.superior >40 after:num.people|num.cases',
    'concealment:cover.hide >14 before:num.people >16 found:trigger.any|found.fact|reverse >40 after:num.people',
  ],
  where: ['after / before >= 1.5'],
  unless: ['domain.trade in window'],
  falsePositives: ['救援中逐步更新的伤亡数'],
  examples: [
    '【镇里最初上报死亡两人,省里派督查组下来,名单变成十四人。】',
    '【矿上先说困住两人,督察组进驻核实,一共困住十一人。】',
    '【会上只瞒下三人,审计组查实却是九人。】',
  ],
  counterexamples: [
    '球队最初上报伤病两人,记者追问后变成十人。',
    '通报称两人受伤,两人已出院。',
    '各县上报参训干部二十人,工作组共十人。',
  ],
});
