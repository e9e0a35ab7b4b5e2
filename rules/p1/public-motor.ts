import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/public-motor',
  portrait: 1,
  title: { zh: '靠舆论推着问责', en: 'Moved by the public' },
  explanation: {
    zh: '概括地说：问责靠舆论倒逼，舆论一大就处理，风头一过就淡下来。条例要求失责必问（第3条），启动须经批准、应当及时（第9条第1款），不以舆论大小为准。',
    en: 'A general statement that public pressure drives accountability and that it cools with the headlines. Every failure is to be asked about (art. 3) and a start is approved, and prompt, by rule (art. 9(1)), however loud the public.',
  },
  innocent: {
    zh: '舆论监督本身正当；要看的是没有舆论时是否也会处理。',
    en: 'Public scrutiny is legitimate; the question is whether anything would happen without it.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  mood: 'any',
  patterns: [
    'exposure:trigger.exposure >16 trigger:drive >20 measure:sanction.hard|account',
    'exposure:loud >14 measure:*sanction.hard >24 inaction:cool',
    'exposure:trigger.exposure|loud >12 speed:「就」|「便」|「立刻」|「马上」|「急着」|「赶紧」|「赶忙」|「连忙」 >12 measure:sanction.hard',
    'reason:*calm >16 measure:*sanction.hard',
    'exposure:loud >8 speed:fast.more',
    'measure:sanction.hard >20 reason:calm',
  ],
  needs: ['mark.general|who.official|org.any|post in window'],
  unless: [
    'domain.trade in window',
    'mark.norm in sentence',
    '「家属」|「伤员」|「善后」|「遇难者」 in sentence',
  ],
  also: [2, 3, 4, 5, 6],
  falsePositives: ['叙述某一事件中正常的舆论监督'],
  examples: [
    '【往往是舆论压力推着,一些单位才去问责干部。】',
    '【骂声最高时把局长免职,热度一退就没了下文。】',
    '【网上一炸锅,有的部门就把几个干部停职。】',
    '【有些地方为了给网民交代,急着处分几个干部。】',
    '【处分几名小干部,不过是为了平息舆论。】',
    '【有的机关看风向办事,网上骂得越凶,罚得越快。】',
  ],
  counterexamples: [
    '舆论压力推着俱乐部处分教练,有的球迷拍手叫好。',
    '要防止舆论一发酵就处分干部。',
    '县里要求做好伤员救治和家属安抚,尽快查明原因,依法严肃追究责任。',
    '为平息民愤,法院判处被告人有期徒刑。',
    '不等舆论发酵,市里就对局长作出免职决定。',
  ],
});
