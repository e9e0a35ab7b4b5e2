import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/selective',
  portrait: 5,
  title: { zh: '看人下菜、借机整人', en: 'Selective or personal' },
  explanation: {
    zh: '文中说问责看关系、拿软柿子开刀、公报私仇，或同样的事处理天差地别。条例要求依规依纪、实事求是，处理与过错相当（第3条）；滥用问责、造成不良影响的可受处分（纪律处分条例第137条）。',
    en: 'The text says that sanctions follow connections, hit the weak, settle scores, or differ wildly for the same fault. Accountability goes by rule and fact and in proportion (art. 3); abuse with bad effect is itself punishable (Disciplinary Regulations, art. 137).',
  },
  innocent: {
    zh: '两起事情是否真的相同；说法来自当事人还是调查结论。',
    en: 'Whether the two cases are really alike, and whether the claim comes from a party or from an inquiry.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '纪律处分条例', article: 137, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'account:*ask.noun|pen.any >26 attitude:selective.sign',
    'attitude:selective.sign >26 account:ask.noun|pen.any',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: ['domain.other|domain.school|ctx.company|stance.forbid|fault.real in window'],
  also: [2],
  falsePositives: ['两起事情并不相同'],
  examples: [
    '【同样漏检,关系户写说明,没背景的那个停了岗,局里都看在眼里。】',
    '【局里处分科员专拣软柿子,有靠山的从来没事。】',
    '【同样的失误,两个镇处理天差地别,问责尺度全凭感觉。】',
    '【他不過頂了幾句,處長就借懲處公報私仇,記他一過。】',
  ],
  counterexamples: [
    '公司的处分专拣软柿子,主任挨罚。',
    '裁判双重标准,主场球队挨罚少。',
    '严禁选择性执法、选择性问责。',
    '他打击异己,被开除党籍。',
    '同样的错误,公司处罚厚此薄彼。',
  ],
});
