import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/few-high',
  portrait: 2,
  title: { zh: '上面的人寥寥无几', en: 'Hardly anyone from above' },
  explanation: {
    zh: '文中总数不小，处级、主官等有决定权的只占一小部分。条例的对象是党组织和领导干部（第5条），主要负责人与直接主管者负主要领导责任（第6条第1款）。',
    en: 'In the text the total is not small, and those named as senior or in chief charge are few. The Regulations address organisations and leading cadres (art. 5); the head and the member directly in charge bear main responsibility (art. 6(1)).',
  },
  innocent: {
    zh: '层级越高人本来就越少：2021年受处分者里县处级约4%、厅局级约0.5%。要看的是谁有这份职责，上级是否由更高机关处理。',
    en: 'The higher the level, the fewer people there are: in 2021 county-division level made up about 4% of those sanctioned, bureau level about 0.5%. What matters is whose duty it was, and whether a higher body deals with seniors.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: ['total:split.total >120 senior:split.senior'],
  where: ['senior / total <= 0.2', 'total >= 5'],
  unless: [
    'domain.trade in window',
    'stat.conduct in sentence',
    'split.total between',
    // Where the juniors are counted too, their number tells more than what it leaves over.
    'split.junior in sentence',
  ],
  falsePositives: ['全国性统计公报'],
  examples: [
    '【堵河一案问责八十人(其中处级以上三人),名单没有公布。】',
    '【水務弊案懲處四十人,主官僅兩人。】',
    '【煤矿透水后处理了四十七人,里头有三位县领导。】',
    '【因疫情防控追责九十人,局长只有两个。】',
  ],
  counterexamples: [
    '矿井透水死了六人,局长只写了一份检查。',
    '全国共处分六十万人,其中县处级以上两万人。',
    '民生领域问责一百人,其中处级以上三人。',
    '球队处罚三十人,其中校长两人,追责结束。',
    '大会表彰八十人,其中处级以上三人。',
    '问责十人,其中处级以上五人。',
    '共问责四十三人,县级领导无一人被问责。',
    '共问责四十人,其中县领导六人,县直部门干部二十人,村干部十四人。',
    '甲县问责三十人,其中县领导二十人；乙县问责二十人,其中县领导五人。',
  ],
});
