import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/stand-in',
  portrait: 2,
  title: { zh: '小人物充作负责人', en: 'A small fry under a big title' },
  explanation: {
    zh: '名单上的“负责人”其实级别很低，或最高只到股级；真正有权的没有出现。',
    en: 'The "person in charge" on the list turns out to be of low rank; those with power are missing (art. 5, art. 6).',
  },
  innocent: {
    zh: '一线人员是被问责，还是因直接违纪违法受处分；上级是否由更高机关另案处理；所涉职责是否本来就在下级。',
    en: 'Check whether the juniors were held to account or sanctioned for their own acts, whether seniors are dealt with elsewhere, and whose duty it was.',
  },
  articles: [
    { source: '问责条例', article: '5', certainty: 'A' },
    { source: '问责条例', article: '6(1)', certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'measure:*sanction.any >40 substitute:stand.fake >12 low:foot.any|level.low|post.deputy|auxiliary.who',
    'substitute:stand.fake >12 low:foot.any|level.low|post.deputy|auxiliary.who >20 measure:*sanction.any',
  ],
  unless: ['domain.trade in window'],
  falsePositives: ['对身份的普通说明'],
  examples: [
    '【被撤职的“大队长”,原来只是雇来的环卫工。】',
    '【通報懲處了九人,職務最高的也只是個股長。】',
    '【其实只是个协管员,却以“负责人”身份挨了处分。】',
  ],
  counterexamples: [
    '球队处罚的“队长”,其实只是一线陪练。',
    '防止被处分的其实只是跑腿的。',
    '这位局长原来是个普通科员,去年获表彰。',
  ],
});
