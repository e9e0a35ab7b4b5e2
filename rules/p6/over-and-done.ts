import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/over-and-done',
  portrait: 6,
  title: { zh: '一处了之', en: 'Punished, and that is that' },
  explanation: {
    zh: '处分、通报、罚款完了就算完，没有人管后面。',
    en: 'Once the sanction, notice or fine is out, the matter counts as closed.',
  },
  innocent: {
    zh: '整改是否另有公示或期限未到；现场看到的是否同一个问题；有没有后续复查。没有写到不等于没有做。',
    en: 'Whether rectification is published elsewhere or the deadline is open, whether it is the same problem, and whether a later check followed. Not mentioned is not the same as not done.',
  },
  articles: [{ source: '问责条例', article: '14', certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: ['close:over.named'],
  unless: ['domain.other in window', 'mark.turned in sentence'],
  falsePositives: ['评论里泛泛的告诫'],
  examples: [
    '【有的单位一处了之,受处分的人再没人过问。】',
    '【现实中一问了之的现象并不少见。】',
    '【处分完就算完,整改无人负责。】',
  ],
  counterexamples: [
    '不能一问了之、一免了之。',
    '这不是一罚了之,县里还派人住村整改。',
    '公司对员工一罚了之,总经理很快道歉。',
    '要坚决防止一通报了之。',
    '以往有的单位一处了之,如今有了回访,情况大为改观。',
  ],
});
