import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/wrong-drawer',
  portrait: 3,
  title: { zh: '别的事被当成问责案件', en: 'Other matters filed as accountability' },
  explanation: {
    zh: '文中说直接违纪、一般工作瑕疵，或不属于问责对象的人，被“当成”“算作”“纳入”问责。问责的对象是党组织和领导干部（第5条），追的是领导责任；直接责任一般按违纪或政务处分处理（据公开解读）。',
    en: 'The text says that a direct breach, an ordinary slip, or persons outside the scope are “treated as” or “counted into” accountability. The Regulations address organisations and leading cadres (art. 5) and their leadership responsibility; direct responsibility is as a rule a discipline or official case (as commentaries describe it).',
  },
  innocent: {
    zh: '通报用的“问责”是不是广义的说法；当事人是否同时负有领导责任；统计口径是怎样规定的。',
    en: 'Whether 问责 is used loosely, whether the person also bore leadership responsibility, and how the statistics are defined.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: [
    'fault:*ordinary.sign|fault.real >22 words:treat.sign >12 account:ask.core',
    '「把」|「将」 >20 fault:*ordinary.sign|fault.real >10 words:treat.sign >12 account:ask.core',
    'account:*ask.core >10 words:treat.sign|「套到」|「用到」|「扩到」|「延伸到」|「落到」 >6 fault:ordinary.sign',
  ],
  unless: ['domain.other|domain.school|ctx.company in window'],
  falsePositives: ['广义使用“问责”一词的通报'],
  examples: [
    '【有的县把酒驾、打架也算进了问责统计,数字一下子好看许多。】',
    '【一名职工的家庭纠纷,竟被当成问责案件。】',
    '【有些機關把究責範圍延伸到志工身上。】',
  ],
  counterexamples: [
    '不得把一般工作失误当成问责案件。',
    '某局长公款旅游,被作为违纪案件查处。',
    '把酒驾纳入个人征信系统的办法已经施行。',
    '公司把小失误也算进高管问责统计。',
  ],
});
