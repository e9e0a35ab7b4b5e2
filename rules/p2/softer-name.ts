import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/softer-name',
  portrait: 2,
  title: { zh: '领导那一份不叫处分', en: 'For the head it goes by a softer name' },
  explanation: {
    zh: '同一件事里，下面的人受了处分，负责人得到的却被说成不是处分，只是提醒或收回奖励。条例规定主要负责人与直接主管者负主要领导责任（第6条），处理应与过错相当（第3条）。',
    en: 'In the same matter juniors are sanctioned, while what befell the head is said to be no sanction, only a reminder or a withdrawn award. Under art. 6 the head and the member in charge bear the main responsibility; measures are to match the fault (art. 3).',
  },
  innocent: {
    zh: '负责人的领导责任是否已查清、确属轻微；提醒是否只是第一步，后面另有决定。',
    en: "Check whether the head's part was examined and found slight, and whether the reminder was only a first step.",
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
  mood: 'any',
  patterns: [
    'high:head.seat|head.any|chief.role >40 close:softer.name',
    'high:head.seat|head.any|chief.role >16 perk:softer.perk',
  ],
  needs: [
    'measure.post|measure.party|measure.admin|measure.criminal|measure.employment|measure.pay|auxiliary.cut in window',
    'foot.any|level.low|part.small|auxiliary.who in window',
  ],
  unless: ['domain.trade in window', 'stance.forbid|stance.prevent|stance.rule in sentence'],
  also: [4],
  falsePositives: ['领导责任确属轻微、另有书面结论'],
  examples: [
    '三名网格员被记过。【局长领了一份提醒函,局里说这不算处分。】',
    '【兩名技士被記過,處長只是繳回獎金。】',
    '【护士停职,院长那边叫内部谈心,据说不属于处分。】',
  ],
  counterexamples: [
    '志愿者被记过,球队书记说领队得了教训,这不算处分。',
    '科员被记过,不得把局长的处理说成不是处分。',
    '两名科员被记过,局长被免职。',
    '局长说,工作提醒不算处分,请大家放心。',
  ],
});
