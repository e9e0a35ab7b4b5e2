import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/few-high',
  portrait: 2,
  title: { zh: '上面的人寥寥无几', en: 'Hardly anyone from above' },
  explanation: {
    zh: '总数不小，处级、主官等有决定权的只占一小部分。条例要求问到领导班子、主要负责人和分管者（第5条、第6条）。',
    en: 'The total is not small but those with rank or power to decide are few (art. 5, art. 6).',
  },
  innocent: {
    zh: '基层受处分者历来占多数（2021年约三分之二为村、企业等其他人员）；要看的是谁有决定权，上级是否另案处理。',
    en: 'Most people sanctioned in any year are junior (about two thirds in 2021). What matters is who held the power to decide and whether seniors are dealt with elsewhere.',
  },
  articles: [
    { source: '问责条例', article: '5', certainty: 'A' },
    { source: '问责条例', article: '6(1)', certainty: 'A' },
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
    '全国共处分六十万人,其中县处级以上两万人。',
    '球队处罚三十人,其中校长两人,追责结束。',
    '大会表彰八十人,其中处级以上三人。',
    '问责十人,其中处级以上五人。',
    '共问责四十三人,县级领导无一人被问责。',
  ],
});
