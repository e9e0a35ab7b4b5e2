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
  patterns: [
    'total:num.people >50 high:level.high >8 senior:num.people',
    'total:num.people >40 senior:num.people >8 high:level.high',
    'total:num.people >20 high:level.high|head.any >8 senior:num.count',
  ],
  where: ['senior / total <= 0.2', 'total >= 5'],
  needs: ['sanction.any|duty.word in window'],
  unless: [
    'domain.trade in window',
    'stat.conduct in sentence',
    // Papers are counted there, nobody's heads.
    '「一份」|「一纸」|「一篇」 in window',
    '「无一人」|「没有一人」|「没有一个」|「一个也没」|「一人也没」|「没有一名」|「无一名」 in window',
  ],
  falsePositives: ['全国性统计公报'],
  examples: [
    '【堵河一案问责八十人(其中处级以上三人),余下的都在乡里。】',
    '【水務弊案懲處四十人,主官僅兩人。】',
    '【煤矿透水后处理了四十七人,里头有三位县领导。】',
    '【因疫情防控追责九十人,局长只有两个。】',
  ],
  counterexamples: [
    '矿井透水死了六人,局长只写了一份检查。',
    '全国共处分六十万人,其中县处级以上两万人。',
    '球队处罚三十人,其中校长两人,追责结束。',
    '大会表彰八十人,其中处级以上三人。',
    '问责十人,其中处级以上五人。',
    '共问责四十三人,县级领导无一人被问责。',
  ],
});
