import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/again-punished',
  portrait: 6,
  title: { zh: '刚处理过又犯', en: 'Punished, and soon again' },
  explanation: {
    zh: '文中写同一个人刚受过处理又被查处。条例要求问责之后明确整改措施并督促检查（第14条，条号待核）；一个人屡犯，也可能只是个人的事。',
    en: "The text says that the same person was sanctioned again soon after. Rectification is to be set and checked after accountability (art. 14, number not yet confirmed); repeated faults may also be that person's own affair.",
  },
  innocent: {
    zh: '两次是否同一类问题；前一次有没有谈话、回访、整改要求。一个人屡犯不等于单位没有整改。',
    en: 'Whether both concern the same kind of fault and whether talks or visits followed the first. One repeat offender does not prove that the unit left things as they were.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'account|measure|punished.person > time:num.days|time.season|mark.recent > again:link.again >25 account|measure|mark.caught',
    'time:mark.recent >6 account|measure|punished.person > again:link.again >25 account|measure|mark.caught',
  ],
  unless: ['domain.other in window'],
  falsePositives: ['两次处理事由不同'],
  examples: [
    '【他受警告处分不到三个月,又因公款吃喝被查。】',
    '【这名站长上半年被诫勉,九周后再次违规收礼,又受处分。】',
    '【刚受过处分的所长又因酒驾被拘留。】',
  ],
  counterexamples: [
    '他受处分后两年没有再犯,期满后被评为先进。',
    '球员被罚下三天后又被处罚。',
    '如果受处分不到三个月又受处分,就要从重。',
    '两人分别被警告和诫勉。',
  ],
});
