import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/pledges',
  portrait: 5,
  title: { zh: '责任状层层签', en: 'Pledges piled on pledges' },
  explanation: {
    zh: '文中说责任状、军令状层层签、签了一摞、什么都签，出了事就拿来问责。2019年的减负通知要求不得动辄签责任状、向下转移责任（据公开解读）。',
    en: 'The text says that liability letters are signed at every level and for everything, ready to be used for punishment. The 2019 notice on easing grassroots burdens asks that they not be signed at every turn to shift blame down (as commentaries describe it).',
  },
  innocent: {
    zh: '责任状是不是法定安全责任书；数量是否属实；有没有真的据此问责。',
    en: 'Whether the letter is a statutory safety pledge, whether the number is right, and whether anybody was held to account on it.',
  },
  articles: [
    { source: '减负通知', certainty: 'B' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'pledge.sign & often:toomany.sign',
    'pledge.sign >20 measure:*pen.any|ask.noun|nullify.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: ['domain.other|domain.school|ctx.company|stance.forbid|limit.sign in window'],
  also: [2, 3],
  falsePositives: ['法定的安全责任书'],
  examples: [
    '【村里一年签了三十多份责任状,摞起来有半尺高。】',
    '【责任状层层签,签不完的站所就被通报。】',
    '【乡里让每个站所立军令状,出一点岔子全年白干。】',
  ],
  counterexamples: [
    '公司责任状层层签,出了事先处分主管。',
    '公司与员工签订安全责任书,违者处分。',
    '各镇签订森林防火责任状,压实责任。',
    '清理责任状,不得层层签。',
  ],
});
