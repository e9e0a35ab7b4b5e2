import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/stand-in',
  portrait: 2,
  title: { zh: '小人物充作负责人', en: 'A small fry under a big title' },
  explanation: {
    zh: '文中说名单上的“负责人”其实级别很低，或最高只到股级，没有写到真正有权的人。条例的对象是党组织和领导干部（第5条）。',
    en: 'The text says that the “person in charge” on the list is in fact of low rank and names nobody with power. The Regulations address organisations and leading cadres (art. 5).',
  },
  innocent: {
    zh: '临时负责的人也可能确实主持那项工作；先看任命文件和职责分工。',
    en: 'A person of low rank may really have run that work; look for the appointment and the division of duties.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
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
