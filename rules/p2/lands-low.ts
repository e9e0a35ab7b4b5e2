import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/lands-low',
  portrait: 2,
  title: { zh: '板子落在下面', en: 'It lands below' },
  explanation: {
    zh: '文中说责任、处分落到办事的、一线的人身上。条例要求按职责分清全面、主要与重要领导责任（第6条第1款），权责对等（第3条）。',
    en: 'The text says that blame and sanction land on those who carry things out. Overall, main and important leadership responsibility are told apart by duty (art. 6(1)); power and duty are to match (art. 3).',
  },
  innocent: {
    zh: '当事人是否有自己的过错；更高层是否已另案处理。',
    en: 'Check for the person’s own fault and whether superiors were handled elsewhere.',
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
  patterns: ['blame:lands.low', 'blame:front.low'],
  needs: ['sanction.any|duty.word|trouble|chief.role|post.chief in window'],
  unless: ['domain.trade in window', 'own.wrong in sentence', 'mark.norm in sentence'],
  also: [1, 4, 5],
  falsePositives: ['一线人员自己有错的个案'],
  examples: [
    '项目黄了,处分落到了两名科员头上。',
    '电站停电三天,被停职的却是值班员老杜。',
    '選舉出包,責任推給投開票所的工讀生。',
  ],
  counterexamples: [
    '球队输了,责任推给了临时工领队,联赛还在继续。',
    '收受红包被停职的却是值班员老杜。',
    '处分落到了两名科员头上,这符合条例。',
    '处分决定送到了村里。',
  ],
});
