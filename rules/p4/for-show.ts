import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/for-show',
  portrait: 4,
  title: { zh: '处分像做样子、当挡箭牌', en: 'A sanction as a show or a shield' },
  explanation: {
    zh: '文中说处分、免职或者问责只是做样子、挡箭牌、权宜之计。条例要求失责必问、问责必严（第3条），按职责分清领导责任（第6条第1款）。',
    en: 'The text calls the sanction, the removal or the inquiry a show, a fig leaf or a stop-gap. Every failure is asked about strictly (art. 3), and leadership responsibility is told apart by duty (art. 6(1)).',
  },
  innocent: {
    zh: '免职、停职之后有没有后续调查和处分；这句话是评论还是事实。',
    en: 'Whether an inquiry and sanctions followed the removal, and whether this is comment or fact.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'measure:*sanction.any|exit.word >18 show:*soft.show',
    'show:soft.show >1 words:bit.adj >2 measure:sanction.any|kind.handling',
    'account:kind.handling|measure >12 minimiser:link.equals|bit.equals >6 show:soft.show|soft.shield|「台阶」|「台階」',
    'words:「拿」|「把」|「用」|「以」 >4 account:kind.handling|measure|exit.word >6 「当」|「做」|「作」|「当作」|「当成」|「作为」 >2 show:soft.shield',
    'account:kind.handling > spared:soft.blur',
  ],
  unless: ['domain.other in window'],
  falsePositives: ['引述当事人气话的报道', '作秀、挡箭牌另有所指的句子'],
  examples: [
    '【停职不过是做给公众看的,人还在原来的办公室。】',
    '【作秀式的处分,谁也没有真正担责。】',
    '【一些单位把党组检讨当作挡箭牌。】',
    '【撤換首長成了遮羞布。】',
    '【这样的处分,等于替责任人减轻处罚。】',
  ],
  counterexamples: [
    '撤换干部绝不可成为糊弄公众的幌子。',
    '演员辞职只是剧组炒作的把戏。',
    '对整改走过场的,要严肃问责。',
    '问责绝不是挡箭牌。',
  ],
});
