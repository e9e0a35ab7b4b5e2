import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/level-count',
  portrait: 2,
  title: { zh: '数一数，几乎全是下级', en: 'Count them: nearly all junior' },
  explanation: {
    zh: '从写出的人数可以算出：受问责的人八成以上在基层或一线。条例以党组织和领导干部为对象（第5条），不得向下推责（第6条第3款，据公开解读）。',
    en: 'The figures show that four in five or more of those held to account are junior. The Regulations address organisations and leading cadres (art. 5); responsibility is not to be pushed down (art. 6(3), as commentaries describe it).',
  },
  innocent: {
    zh: '基层占多数本是常态：2024年6月查处的作风问题里，乡科级及以下占94.3%。单看比例说明不了什么，要看职责在谁。',
    en: 'A junior majority is the usual mix: 94.3% of the conduct cases of June 2024 were at township-section level or below. The share alone shows little; see whose duty it was.',
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
    'total:num.people >50 low:level.low|who.low|foot.any >10 junior:num.people',
    'total:num.people >50 junior:num.people >10 low:level.low|who.low|foot.any',
  ],
  where: ['junior / total >= 0.8', 'total >= 3', 'junior / total <= 1'],
  needs: ['sanction.any|duty.word in window'],
  unless: ['domain.trade in window', 'stat.conduct in sentence'],
  falsePositives: ['纪律处分的总体统计'],
  examples: [
    '【全县因防汛不力追责六十人,乡镇以下干部有五十四人。】',
    '【共處分二十五人,其中二十二人為基層員警。】',
    '【因排查不到位问责18人,其中16名是村组干部。】',
  ],
  counterexamples: [
    '全市处分省部级以外干部一百人,其中乡科级及以下九十五人,省部级未有。',
    '球队处罚十人,其中九名是一线球员。',
    '培训班共一百人,乡镇干部有九十人。',
    '问责六十人,其中乡镇干部二十人。',
  ],
});
