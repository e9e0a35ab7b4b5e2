import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/over-and-done',
  portrait: 6,
  title: { zh: '一处了之', en: 'Punished, and that is that' },
  explanation: {
    zh: '文中说处分、通报、罚款完了就算完，没有人管后面。条例要求问责之后明确整改措施并督促检查（第14条，条号待核）。',
    en: 'The text says that once the sanction, notice or fine is out the matter counts as closed. Rectification is to be set and checked after accountability (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '这是评论里的概括还是具体的一件事；若是一件事，整改方案可能在主管部门的另一份文件里。',
    en: 'Whether this is a general remark or one case; in a case, the plan may stand in another paper of the body in charge.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: ['close:over.named'],
  unless: ['domain.other in window', 'mark.turned in sentence'],
  falsePositives: ['评论里泛泛的告诫'],
  examples: [
    '【处分文件一发,这事就从周报里消失了。】',
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
