import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/one-size',
  portrait: 5,
  title: { zh: '不问缘由一律处分', en: 'All punished, whatever the reason' },
  explanation: {
    zh: '文中说不管什么原因、不分轻重，只要出一起事就一律问责、就地免职。条例要求综合主客观因素、区分执行不当与不力（第10条），处理与过错相当（第3条）；尽责而因不可抗力、难以预见造成损失的，可以免予问责（第17条第1款）。',
    en: 'The text says that, whatever the cause or weight, one incident means that everybody is punished or removed. All factors are weighed (art. 10) and measures match the fault (art. 3); where duty was done and the cause was beyond control or foresight, a person may be spared (art. 17(1)).',
  },
  innocent: {
    zh: '规定针对的是主观故意的行为还是单纯的结果；有没有例外和申辩条款。',
    en: 'Whether the rule aims at deliberate acts or mere results, and whether it has exceptions and a hearing.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 17, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'scope:anycause.sign >30 scope:automatic.sign >8 measure:*pen.any|remove.sign',
    'scope:anycause.sign >14 measure:*pen.any|ask.noun',
    'account:*ask.noun|pen.any >20 scope:anycause.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|pledgeword.sign in window',
    'stance.forbid|stance.prevent|stance.rule in sentence',
  ],
  falsePositives: ['针对故意行为的一律处理'],
  examples: [
    '【县里立了规矩,辖区哪怕发生一起火情,驻片干部一律记过。】',
    '【不管什么原因,出了事先处分村干部。】',
    '【上面问责一刀切,不分轻重。】',
  ],
  counterexamples: [
    '公司规定,不管什么原因,主任出了事先处分。',
    '公司规定,不管什么原因迟到一律扣钱。',
    '不问缘由的问责要不得,不能搞。',
    '对酒驾不论职务高低一律处分。',
    '不管涉及谁,都要依法处理违法犯罪。',
  ],
});
