import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/head-missing',
  portrait: 2,
  title: { zh: '一把手不见人', en: 'The head is nowhere' },
  explanation: {
    zh: '文中写出了大事，主要负责人没露面、没道歉、没担责。条例规定主要负责人在职责范围内负主要领导责任（第6条第1款）。',
    en: 'The text says that after a grave event the head did not appear, apologise or answer. Within his duties the head bears main leadership responsibility (art. 6(1)).',
  },
  innocent: {
    zh: '是否正在接受调查、是否由上级统一发布。',
    en: 'Check whether the head is under inquiry or whether a superior speaks for all.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 5, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'harm.grave|trouble >40 chief.role|head.any >16 *spared.untouched|spared.unasked >40 measure:*sanction.any|measure.light.apology|duty.word|spared.unasked',
    'chief.role|head.any >14 attitude:unrepentant >24 low:part.small|foot.any|level.low|part.carry',
  ],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  falsePositives: ['事故初期的新闻空白'],
  examples: [
    '【大桥垮塌三天,一把手始终没有露面,更没听说被追责。】',
    '【縣長嘴上說一肩扛,真正受累的是第一線。】',
    '【局长一句错不认,只会拿手下出气。】',
  ],
  counterexamples: [
    '球队惨败出了事,主帅一把手没露面,也没道歉被处分。',
    '出了事一把手不能躲着不露面,要主动领责。',
    '溃坝后,县长一直在现场,没有露面接受采访。',
  ],
});
