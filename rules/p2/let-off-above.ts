import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/let-off-above',
  portrait: 2,
  title: { zh: '下面受罚，上面没事', en: 'Punished below, untouched above' },
  explanation: {
    zh: '文中说同一件事里，下级、一线或副职受了处分，有决定权的人没事、没露面或只被说了两句。主要负责人与直接主管者同担主要领导责任（第6条第1款），不得向下推责（第6条第3款，据公开解读）。',
    en: 'The text says that in one matter junior, front-line or deputy people are sanctioned while those who decide are untouched, unseen or merely spoken to. The head and the member directly in charge bear main responsibility (art. 6(1)), which is not to be pushed down (art. 6(3), as commentaries describe it).',
  },
  innocent: {
    zh: '有决定权的人是否由更高机关另案处理，是否查过而没有责任；受处分的人是否因自己的直接行为。',
    en: 'Check whether those who decide are dealt with by a higher body or were examined and cleared, and whether the others were sanctioned for acts of their own.',
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
  patterns: [
    'low:foot.any|level.low|post.deputy|auxiliary.who >24 measure:*sanction.hard|auxiliary.cut|carry.down >50 high:chief.role|head.any|head.seat|level.high >18 *spared',
    'high:chief.role|head.any|head.seat|level.high >18 *spared >40 low:foot.any|level.low|post.deputy|auxiliary.who|unit.low >20 measure:*sanction.any|auxiliary.cut|carry.down|blame',
    'high:chief.role|head.any|head.seat|level.high >18 *spared >30 measure:*sanction.any >2 minimiser:link.only|「的是」|「的都是」 >8 low:foot.any|level.low|post.deputy|auxiliary.who',
  ],
  unless: ['domain.trade in window'],
  also: [4, 5],
  falsePositives: ['领导已由上级另案处理的报道'],
  examples: [
    '【渗漏查下来,两名电工被开除,签字的局长毫发无损。】',
    '【區長只出來道了歉,基層承辦卻連吃兩支大過。】',
    '【拍板的县领导照样坐主席台,跑腿的科员丢了饭碗。】',
    '【书记、镇长都不在名单上,停职的只有包片干部。】',
  ],
  counterexamples: [
    '俱乐部保安被开除,球队领导安然无恙。',
    '要防止科员受处分、局长却没事的现象。',
    '科员被处分,局长也被免职。',
    '科员被处分,局长没有回避,主动担起责任。',
  ],
});
