import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/light-above',
  portrait: 2,
  title: { zh: '下面重罚，上面检讨', en: 'Heavy below, words above' },
  explanation: {
    zh: '文中说下面的人被免职、辞退，上面的人检讨了事或者没事。条例要求按职责分清全面、主要与重要领导责任（第6条第1款），处理与过错相当（第3条）。',
    en: 'The text says that those below lose their posts while those above apologise or nothing happens. Leadership responsibilities are told apart by duty (art. 6(1)); measures are to match the fault (art. 3).',
  },
  innocent: {
    zh: '领导有无直接责任；是否还有后续处理。',
    en: 'Check the leaders’ actual responsibility and any later handling.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'three sentences',
  patterns: [
    'low:foot.any|level.low|post.deputy|auxiliary.who|part.small >16 measure:*sanction.hard|auxiliary.cut >40 high:head.seat|head.any|chief.role|post.deputy >14 spared:*only.soft|spared',
    'measure:*sanction.hard|auxiliary.cut|account.handle >16 low:foot.any|level.low|post.deputy|auxiliary.who|part.small >40 high:head.seat|head.any|chief.role|post.deputy >16 spared:*only.soft|spared',
    'high:head.seat|head.any|chief.role|post.deputy >14 spared:*spared >40 low:foot.any|level.low|post.deputy|auxiliary.who|part.small >16 measure:*sanction.hard|auxiliary.cut|carry.down',
  ],
  unless: ['domain.trade in window', 'own.wrong in window', 'mark.norm in sentence'],
  also: [1, 4, 5],
  falsePositives: ['轻重确实与责任相称的处理'],
  examples: [
    '副局長被撤職,兩名科員記過,局長只在會上作了檢討。',
    '矿难后,两名驻矿员被免职,签字的副县长作了书面检查。',
    '火灾后处分了三名值班员,局领导没有一个受影响。',
    '副院长毫发无损,值班护士被开除。',
  ],
  counterexamples: [
    '小说里副局长被撤职,两名科员记过,局长只在会上作了检讨。',
    '两名村干部因贪污被开除,镇长作了书面检查。',
    '依照条例,副局长被撤职,两名科员记过,局长在会上作了检讨。',
    '两名科员被任命为副站长,局长作了讲话。',
  ],
});
