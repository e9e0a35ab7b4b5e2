import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/bossword',
  portrait: 5,
  title: { zh: '上面一句话就处分', en: 'One word from above decides' },
  explanation: {
    zh: '文中说领导一句话、一个电话、一张条子，就有人被免职、处分。问责先经批准再启动（第9条第1款），由有权的组织按权限决定（第12条）。',
    en: 'The text says that after one word, one call or one note from a leader somebody was removed or punished. A start is approved beforehand (art. 9(1)), and the competent organisation decides (art. 12).',
  },
  innocent: {
    zh: '领导的话是要求查清还是直接定了处理；之后有没有走程序。',
    en: 'Whether the leader asked for an inquiry or fixed the result, and whether procedure followed.',
  },
  articles: [
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'order:bossword.sign >26 measure:remove.sign|pen.any',
    'measure:pen.any >14 reason:「只因」|「就因」|「因为」|「凭的是」|「凭」|「只是」 >8 order:bossword.sign',
    'high:「上头」|「上面」|「领导」|「书记」|「县长」|「市长」|「局长」 >8 order:bossword.sign >40 measure:pen.any',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: ['domain.other|domain.school|ctx.company|praise.sign|fault.real|harm.death in window'],
  falsePositives: ['领导只是要求查清的报道'],
  examples: [
    '【上头一个电话,站长第二天就被停职。】',
    '【镇长被免职,凭的是县里领导一句话。】',
    '【局長撂下一句「換掉」,科長當晚就被調職。】',
  ],
  counterexamples: [
    '公司老板一个电话,主任就被辞退。',
    '老板一句话,员工就被辞退。',
    '领导一句话鼓舞了大家,干部受处分的少了。',
    '不能凭领导一句话就处分干部。',
    '省领导作出批示,要求查明原因。',
  ],
});
