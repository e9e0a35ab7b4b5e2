import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/deputies',
  portrait: 2,
  title: { zh: '罚副不罚正', en: 'Deputies, not chiefs' },
  explanation: {
    zh: '文中受处理的是副职或分管者，正职不在其列或处理明显更轻。条例规定班子主要负责人与直接主管者都负主要领导责任（第6条第1款）。',
    en: 'In the text deputies are dealt with while chiefs are not named or fare far better. Both the head and the member directly in charge bear main leadership responsibility (art. 6(1)).',
  },
  innocent: {
    zh: '分管副职本就可能负主要领导责任；请看正职是否另有处理。',
    en: 'A deputy in charge may rightly carry main responsibility; see whether the chief is dealt with elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'question:ask.why|link.only|link.mostly >8 deputy:post.deputy|deputy.word >24 measure:*sanction.any|carry.down|blame',
    'measure:*sanction.any|carry.down|blame >16 minimiser:link.only|link.mostly|punish.be >10 deputy:post.deputy|deputy.word',
    'deputy:post.deputy|deputy.word >14 count:num.people >30 chief:post.chief|level.high >10 contrast:link.only|quant.less',
    'chief:post.chief|level.high >16 *blame|escape >16 deputy:post.deputy|deputy.word',
  ],
  unless: ['domain.trade in window'],
  falsePositives: ['仅分管者有责任的单一事项'],
  examples: [
    '【挨处分的尽是副县长,县长一个也没有。】',
    '【为什么每次都只有副局长被免职?】',
    '【五年里受罚的副镇长有四十人,镇长只有两人。】',
    '【出了事,正职躲在后面,让二把手出来顶。】',
  ],
  counterexamples: [
    '球队挨罚的都是副队长。',
    '不得只处分副职、不问正职。',
    '只有副局长出席了会议,局长请假。',
  ],
});
