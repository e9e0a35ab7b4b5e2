import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/hidden-by-layers',
  portrait: 1,
  title: { zh: '一级压一点，一级瞒一点', en: 'Each level hides its share' },
  explanation: {
    zh: '文中按层级列出瞒报的数：几级都压下一部分，没有写到哪一级主动追问。瞒报若属实，也在失责必问之列（第3条）。',
    en: 'The text breaks the hidden number down by level: each held back a part, and none is said to have asked. If it is so, it falls under “every failure is to be asked about” (art. 3).',
  },
  innocent: {
    zh: '各级报送的时间和口径，是否属统计更正。',
    en: 'Check the dates and scope of each report and whether it was a correction of statistics.',
  },
  articles: [{ source: '问责条例', article: 3, certainty: 'A' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'concealment:cover.hide >14 total:num.people >40 organisation:layer >6 count:num.people >20 organisation:layer >6 count:num.people',
    'concealment:cover.hide >30 organisation:layer >6 concealment:cover.hide >12 organisation:layer >6 concealment:cover.hide',
  ],
  unless: ['domain.trade in window'],
  falsePositives: ['统计更正的说明'],
  examples: [
    '【事故瞒报二十六人:市里压了十五人,县里压了八人,乡里压了三人。】',
    '【瞒报伤亡四十人,其中县级三十人,乡镇十人。】',
    '【有人瞒报亩数,镇里藏了几个,县里压下一半,市里又少了一截。】',
  ],
  counterexamples: [
    '瞒报两人的矿山已停产。',
    '球队瞒报伤病五人,市里集训队三人,县里两人。',
    '县里上报二十人,乡镇上报十人。',
  ],
});
