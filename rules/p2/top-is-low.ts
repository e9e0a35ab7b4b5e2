import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/top-is-low',
  portrait: 2,
  title: { zh: '职务最高的也是下面的人', en: 'Even the highest of them is low' },
  explanation: {
    zh: '文中说受处理的人里，职务最高的也不过是股站所、村组一级或副手，没有写到作决定、负总责的人。主要负责人与直接主管者同担主要领导责任（第6条第1款）。',
    en: 'The text says that the highest of those dealt with is a section or village head, or a deputy, and names nobody who decided or was in chief charge. The head and the member directly in charge bear main leadership responsibility (art. 6(1)).',
  },
  innocent: {
    zh: '这份名单也许只是其中一批；更高的干部按管理权限由上级处理，往往另行通报。',
    en: 'The list may be one of several: higher cadres are dealt with by the level above and usually announced apart.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'account:sanction.any|punished.person|「通报里」|「通报中」|「处理名单」|「处分名单」 >40 absence:noone|quant.none|part.missing >12 words:*rank.above >3 low:*level.low|foot.any|post.deputy.township|post.deputy.unknown|rank.middle',
    'account:sanction.any|punished.person|「通报里」|「通报中」|「处理名单」|「处分名单」 >40 words:rank.top >4 「是」|「为」|「到」 >6 low:level.low|foot.any|post.deputy.township|post.deputy.unknown|rank.middle',
  ],
  unless: [
    'domain.trade in window',
    'stat.conduct in window',
    'own.wrong in window',
    // Figures tell more than that.
    'split.junior in sentence',
  ],
  falsePositives: ['分批公布的名单'],
  examples: [
    '【挨處分的人裡,沒有一個職級高過課長。】',
    '【问责通报念完,职务最高的是一名副站长。】',
    '【塌桥案的处理名单上,官最大的是个养护股长。】',
  ],
  counterexamples: [
    '联赛挨罚的人里,没有一个级别高于站长。',
    '全国被处分的人里,没有一个职级高过科长的占多数。',
    '冒领补贴被处分的人里,职务最高的是一名村主任。',
    '挨处分的九人里,没有一人的职级高过股长。',
    '参训名单里,职务最高的是一名副站长。',
    '被处分的人里,职务最高的是副市长。',
  ],
});
