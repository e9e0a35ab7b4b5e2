import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/below-for-above',
  portrait: 2,
  title: { zh: '以下代上', en: 'Juniors in place of seniors' },
  explanation: {
    zh: '概括地说：问下不问上，下级代替上级受过，问副职多、问主官少。条例以领导班子和领导干部为对象（第5条），要求不得向下推责（第6条）。',
    en: 'A general statement that juniors are asked in place of seniors. Objects are leading bodies and cadres (art. 5); responsibility is not to be pushed down (art. 6).',
  },
  innocent: {
    zh: '这是概括的评论，先看它举出了哪些名单；2021年受处分者约三分之二是村、企业等其他人员，基层占多数本是常态。',
    en: 'A general comment: see which lists it names. In 2021 about two thirds of those sanctioned were village, enterprise and other staff, so a junior majority is the usual mix.',
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
  scope: 'sentence',
  patterns: [
    'substitute:low.standsfor',
    'low:level.low|foot.any >3 substitute:link.instead >8 high:upward.look|head.any|level.high',
    'low:level.low|foot.any|post.deputy|deputy.word >10 contrast:quant.more >16 high:level.high|head.any|chief.role >10 contrast:quant.less',
  ],
  needs: ['duty.word|sanction.any|who.official|blame in sentence'],
  unless: ['domain.trade in window'],
  also: [3, 4],
  falsePositives: ['引用条例批评的原话'],
  examples: [
    '【一些单位问责对下不对上。】',
    '【问副职、下级责任多,问主官、上级责任少。】',
    '【真正该担责的人却躲了起来,干部们议论纷纷。】',
    '【有的单位以处分一般干部代替追究领导责任。】',
  ],
  counterexamples: [
    '球队对下不对上,主教练责任没人提。',
    '坚决纠正问责对下不对上、避免下级代替上级。',
    '下级服从上级,干部服从组织。',
  ],
});
