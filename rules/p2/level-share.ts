import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/level-share',
  portrait: 2,
  title: { zh: '问责名单九成在基层', en: 'Nine in ten from the bottom' },
  explanation: {
    zh: '文中总人数里，乡镇及以下、一线或副职所占比例很高。条例以党组织和领导干部为对象（第5条），按职责区分全面、主要、重要领导责任（第6条第1款），不得向下推责（第6条第3款，据公开解读）。',
    en: 'In the text the share of township-level, front-line or deputy people is very high. The Regulations address organisations and leading cadres (art. 5), tell leadership responsibilities apart by duty (art. 6(1)), and bar pushing blame down (art. 6(3), as commentaries describe it).',
  },
  innocent: {
    zh: '2021年受处分者约三分之二是村、企业等其他人员，2024年6月查处的作风问题里乡科级及以下占94.3%：比例高本身与常态无异，要看谁有决定权。',
    en: 'About two thirds of those sanctioned in 2021 were village, enterprise and other staff, and 94.3% of the conduct cases of June 2024 were at township-section level or below: a high share is the usual mix. What matters is who held the power to decide.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'measure:sanction.any >50 share:num.percent >14 low:level.low|who.low|foot.any|unit.low',
    'measure:sanction.any >40 low:level.low|who.low|foot.any|unit.low >10 share:num.percent',
    'low:level.low|who.low|foot.any|unit.low >10 share:num.percent >30 measure:sanction.any',
  ],
  where: ['share >= 0.8'],
  unless: [
    'domain.trade in window',
    'stat.conduct in sentence',
    // Then there is a total as well, and p2/level-count tells both.
    'split.junior in sentence',
  ],
  falsePositives: ['纪律处分的总体统计'],
  examples: [
    '【堤防失守一案的问责名单里,九成是村和乡镇干部。】',
    '【停水之后问责了一批人,村干部占九成。】',
    '【這次究責名單公布,八成五是第一線承辦人員。】',
    '【被追究的大多在下面,基层人员占92%,都受了处分。】',
  ],
  counterexamples: [
    '全国处分一万人,其中95%为乡科级及以下干部。',
    '球队一半主力被处分,其中90%是基层梯队球员。',
    '参加培训的干部六十人,其中90%为乡镇干部。',
    '问责五十人,其中乡镇干部占三成。',
    '堤防失守一案有五十人被问责,其中九成是村干部。',
  ],
});
