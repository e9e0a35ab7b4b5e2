import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/big-made-small',
  portrait: 1,
  title: { zh: '大事化小', en: 'Big made small' },
  explanation: {
    zh: '大事化小、捂盖子、睁只眼闭只眼一类的话与问责写在一起。条例要求失责必问、问责必严（第3条）。',
    en: 'Idioms of making big things small stand next to accountability. Art. 3 wants failure asked strictly.',
  },
  innocent: {
    zh: '评论用语，先看所指的具体事情。',
    en: 'A phrase of comment; look for the concrete matter.',
  },
  articles: [{ source: '问责条例', article: 3, certainty: 'A' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: [
    'minimiser:idiom.small >8 minimiser:idiom.small',
    'minimiser:idiom.small & account|duty.word|who.official|org.watchdog|post|sanction.hard',
  ],
  unless: ['domain.trade in window'],
  also: [4],
  falsePositives: ['描写私人纠纷调解'],
  examples: [
    '【该局对科长收礼一事大事化小,小事化了。】',
    '【出了纰漏,有的主官睁只眼闭只眼,问责成了空炮。】',
    '【對這樁失職,上頭和稀泥,最後不了了之。】',
  ],
  counterexamples: [
    '总经理对员工受罚一事睁只眼闭只眼,股东不满。',
    '对失职的干部,绝不允许大事化小、捂盖子。',
    '调解员把邻里矛盾大事化小。',
  ],
});
