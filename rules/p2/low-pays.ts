import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/low-pays',
  portrait: 2,
  title: { zh: '有事总是下面的人扛', en: 'The low always pay' },
  explanation: {
    zh: '文中说下面的人担责，有权的人没事。条例要求按职责分清全面、主要与重要领导责任（第6条第1款），权责对等（第3条）。',
    en: 'The text says that those below answer and those with power do not. Leadership responsibilities are told apart by duty (art. 6(1)); power and duty are to match (art. 3).',
  },
  innocent: {
    zh: '个案中执行者有无自己的过错。',
    en: 'Check for the executors’ own fault.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'blame:*idiom.lowpays & measure:*sanction.any|duty.word|trouble|who.official|head.any|head.seat',
  ],
  unless: ['domain.trade in window'],
  also: [1, 4, 5],
  falsePositives: ['泛谈基层辛苦的文字'],
  examples: [
    '有权的不担责,担责的没有权。',
    '出了包就叫臨時人員扛,處分從來輪不到正職。',
    '功劳是领导的,责任是办事员的。',
    '专挑官小的打,领导从不受罚。',
  ],
  counterexamples: [
    '小说里一出事就拿临时工开刀,领导没事。',
    '条例规定,一出事就拿临时工开刀的也要问责。',
    '任务和责任都是基层的。',
  ],
});
