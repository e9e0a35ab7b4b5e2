import type { Pack } from './schema';

/** The example of docs/packs.md, offered as a file to start from. Every sentence is invented. */
export const examplePack: Pack = {
  version: 1,
  id: 'village-notes',
  title: { zh: '村里的事', en: 'Village notes' },
  about: {
    zh: '一个示例：两条规则，用到自带的词类，也有自己的词。',
    en: 'An example: two rules that use built-in cues and words of their own.',
  },
  lexicon: {
    'own.loudspeaker': '大喇叭 村广播 {村口|村头}{喇叭|广播}',
    'own.aloud': '点名批评 念检讨 读检讨',
  },
  rules: [
    {
      id: 'loudspeaker',
      portrait: 5,
      title: { zh: '大喇叭里念检讨', en: 'A self-criticism over the village loudspeaker' },
      explanation: {
        zh: '处理方式是在全村广播里念检讨或点名，规则里没有这样一种处理。',
        en: 'Somebody is named or made to read a self-criticism over the loudspeaker; no rule knows such a measure.',
      },
      innocent: {
        zh: '广播的也许是一般通知，或当事人自愿说明情况。',
        en: 'It may have been an ordinary notice, or an explanation given freely.',
      },
      articles: [{ source: '问责条例', article: 8, certainty: 'B' }],
      status: 'experimental',
      stance: 'case',
      basis: 'stated',
      strength: 'fair',
      scope: 'sentence',
      patterns: ['scope:own.loudspeaker & show:own.aloud'],
      unless: ['「自愿」 in sentence'],
      falsePositives: ['写以前年代的回忆文章'],
      examples: [
        '【组长没收齐卫生费，第二天在大喇叭里念检讨。】',
        '【护林员请了半天假，村广播点名批评了他。】',
        '【垃圾桶没盖好，保洁员被叫到村口喇叭前读检讨。】',
      ],
      counterexamples: [
        '大喇叭里通知明天停水。',
        '他在支部会上念检讨。',
        '老会计自愿在大喇叭里念检讨，大家鼓了掌。',
      ],
    },
    {
      id: 'paid-in-points',
      portrait: 4,
      title: { zh: '出了人命，只扣积分', en: 'A death, and only points are taken off' },
      explanation: {
        zh: '后果严重，处理只是扣积分。',
        en: 'A grave result is followed by nothing but a loss of points.',
      },
      innocent: {
        zh: '别的处理也许写在另外的通报里。',
        en: 'Other measures may stand in another notice.',
      },
      articles: [],
      status: 'experimental',
      stance: 'auto',
      basis: 'stated',
      strength: 'strong',
      scope: 'two sentences',
      patterns: ['harm.grave|toll >60 light:「扣积分」|「扣了积分」'],
      unless: ['measure.criminal|measure.party.heavy in window'],
      falsePositives: [],
      examples: [
        '【沼气池爆炸，死亡两人。】【对组长只是扣积分。】',
        '【渡船翻沉致三人死亡，管渡口的干部被扣了积分。】',
        '【老屋垮塌压死一位老人，包户干部扣积分了事。】',
      ],
      counterexamples: [
        '垃圾分类没做好，扣积分五分。',
        '渡船翻沉致三人死亡，责任人被移送司法机关，另有一人扣积分。',
        '今年的积分可以换洗衣粉。',
      ],
    },
  ],
};
