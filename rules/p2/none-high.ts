import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/none-high',
  portrait: 2,
  title: { zh: '名单上没有一个领导', en: 'No leader on the list' },
  explanation: {
    zh: '文中受处理的人不少，没有写到一个有级别、有决定权的。主要负责人与直接主管者同担主要领导责任（第6条第1款）。',
    en: 'The text names many people dealt with and none with rank or power to decide. The head and the member directly in charge bear main leadership responsibility (art. 6(1)).',
  },
  innocent: {
    zh: '领导干部可能由更高机关处理、另行通报；受处分的人也可能是因直接违纪违法，而不是被问责。',
    en: 'Leading cadres may be dealt with by a higher body and announced separately; those listed may have been sanctioned for direct breaches rather than held to account.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'total:num.people|num.count|part.list >40 absence:noone|quant.none|part.missing >10 high:*level.high|chief.role',
  ],
  needs: ['sanction.any|duty.word in window'],
  unless: [
    'domain.trade in window',
    'stat.conduct in window',
    'mark.norm in sentence',
    'evade after 8',
    // 没有一人高于处长 leaves the 处长 themselves on the list.
    'rank.above between',
  ],
  falsePositives: ['典型案例通报的前言'],
  examples: [
    '【三起溃坝都死了人,处分决定里找不到一个处级以上干部。】',
    '【二十几个被免的,没有一个是局长。】',
    '【懲處名單裡看不到主官,究責只到課員。】',
  ],
  counterexamples: [
    '球队处罚了二十人,没有一个校长担责。',
    '全国处分一万人,没有一个省部级主官。',
    '防止处分名单里没有一个领导。',
    '先进名单里没有一个局长。',
    '问责的七人里,没有一人职级高于处长。',
    '处分下来,十二个社区没有一个书记躲得过。',
  ],
});
