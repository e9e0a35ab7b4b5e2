import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/tariff',
  portrait: 5,
  title: { zh: '出现几处就免谁', en: 'A tariff of removals' },
  explanation: {
    zh: '文中说规定按次数、处数自动停职或免职，不看责任大小。条例要求实事求是、处理与过错相当（第3条），综合主客观因素（第10条）。',
    en: 'The text tells of a rule that suspends or removes people by the number of incidents, whatever their part. Accountability goes by fact and in proportion (art. 3), and all factors are weighed (art. 10).',
  },
  innocent: {
    zh: '执行时是否仍先查清责任；这是否只是考核的提示线。',
    en: 'Whether responsibility is still established case by case, and whether the figures are only warning lines.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'trigger:count.trigger >4 scope:*count.thing >14 account:*pen.any|remove.sign >8 again:count.trigger >4 count:*count.thing >16 measure:*pen.any|remove.sign',
    '「规定」|「定下」|「实行」|「立下」|「明确」|「宣布」 >12 trigger:count.trigger >4 scope:*count.thing >16 account:*hardremove.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: [
    'domain.other|domain.school|ctx.company|stance.forbid|stance.prevent|mark.revoke|fault.real in window',
  ],
  also: [3],
  falsePositives: ['执行时仍逐案查清责任'],
  examples: [
    '【县里规定,发现一处火点,村支书停职;发现两处火点,镇长免职。】',
    '【鎮裡宣布,出現一次上訪,包村幹部停職。】',
    '【市里定下杠子:超过三处火点镇长就地免职。】',
  ],
  counterexamples: [
    '公司规定,发现一次投诉,主管停职。',
    '不得规定出现一次上访就停职干部。',
    '县里规定,发现一处火点立即扑灭。',
  ],
});
