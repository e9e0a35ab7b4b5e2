import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/all-hit',
  portrait: 5,
  title: { zh: '同一级干部全部挨处理', en: 'A whole row of officials punished' },
  explanation: {
    zh: '文中写一次就把同一级或整个班子的人全部处理。条例要求处理与过错相当、分清责任（第3条），全面、主要、重要领导责任按职责区分（第6条第1款）。',
    en: 'The text says that a whole row or team was punished at one go. Measures are to match the fault and responsibilities are separate (art. 3); overall, main and important leadership responsibility are told apart by duty (art. 6(1)).',
  },
  innocent: {
    zh: '每个人的责任是否分别认定。',
    en: 'Whether each person’s responsibility was established.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'official:post|who.official|team.sign >8 scope:allword.sign >6 account:measure.light.notice|measure.admin|measure.post|measure.party|measure.light.admonish',
  ],
  needs: [
    'official.any|ctx.public in window',
    'quant|num|「全镇」|「全县」|「全体」|「班子」|「各村」|「每个」 in sentence',
  ],
  unless: [
    'domain.other|domain.school|ctx.company|harm.death|fault.real|byshare.sign|pen.none|mark.revoke|「涉案」|「追责到位」|「依法」 in window',
  ],
  also: [2, 3],
  falsePositives: ['各人责任分别认定'],
  examples: [
    '【一次督查下来,全镇二十三个村的书记全部被通报。】',
    '【全县十二名镇长一起被记过。】',
    '【公所三個科室的主管全都挨了申誡。】',
  ],
  counterexamples: [
    '公司五个部门主任全部被记过。',
    '全县十二名镇长全部参加培训。',
    '涉案的三名局长全部被撤职。',
    '十二。镇长、副镇长全部。',
  ],
});
