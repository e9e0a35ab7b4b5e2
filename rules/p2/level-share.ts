import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/level-share',
  portrait: 2,
  title: { zh: '问责名单九成在基层', en: 'Nine in ten from the bottom' },
  explanation: {
    zh: '总人数里，乡镇及以下、一线或副职所占比例很高。条例以党组织和领导干部为对象（第5条），要求按全面、主要、重要领导责任区分（第6条），不得向下推责。',
    en: 'The share of township-level, front-line or deputy people is very high. Objects are organisations and leading cadres (art. 5); responsibility is not to be pushed down (art. 6).',
  },
  innocent: {
    zh: '基层受处分者历来占多数（2021年约三分之二为村、企业等其他人员）；要看的是谁有决定权，上级是否另案处理。',
    en: 'Most people sanctioned in any year are junior (about two thirds in 2021). What matters is who held the power to decide and whether seniors are dealt with elsewhere.',
  },
  articles: [
    { source: '问责条例', article: '5', certainty: 'A' },
    { source: '问责条例', article: '6(1)', certainty: 'A' },
    { source: '问责条例', article: '6(3)', certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'total:num.people? >30 measure:sanction.any >50 share:num.percent >14 low:level.low|who.low|foot.any|unit.low',
    'low:level.low|who.low|foot.any|unit.low >10 share:num.percent >30 measure:sanction.any',
  ],
  where: ['share >= 0.8'],
  unless: ['domain.trade in window', 'stat.conduct in sentence'],
  falsePositives: ['纪律处分的总体统计'],
  examples: [
    '【堤防失守一案有五十人被问责,其中九成是村和乡镇干部。】',
    '【這次究責名單公布,八成五是第一線承辦人員。】',
    '【被追究的大多在下面,基层人员占92%,都受了处分。】',
  ],
  counterexamples: [
    '全国处分一万人,其中95%为乡科级及以下干部。',
    '球队一半主力被处分,其中90%是基层梯队球员。',
    '参加培训的干部六十人,其中90%为乡镇干部。',
    '问责五十人,其中乡镇干部占三成。',
  ],
});
