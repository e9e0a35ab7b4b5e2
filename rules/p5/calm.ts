import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/calm',
  portrait: 5,
  title: { zh: '为平息舆论急着处理人', en: 'Punished to calm the public' },
  explanation: {
    zh: '文中说处分、免职是为了平息舆论、灭火、切割、给个交代，或用“火速”“闪电”形容换人。条例要求实事求是、处理与过错相当（第3条），综合主客观因素（第10条）。',
    en: 'The text says that people are punished or removed to calm the public, put out the fire or cut losses, or calls the removal lightning-fast. Accountability goes by fact and in proportion (art. 3) and weighs all factors (art. 10).',
  },
  innocent: {
    zh: '“平息”是评论者的判断还是决定本身的说法；问题是否已有调查结论；快不必然是乱。',
    en: 'Whether “to calm” is a commentator’s reading, and whether an inquiry had already found fault; fast is not always rash.',
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
  patterns: [
    'measure:pen.any|remove.sign >28 reason:calm.sign',
    'reason:calm.sign >28 measure:pen.any|remove.sign',
    'speed:flash.sign >3 measure:remove.sign|「切割」',
    'exposure:trigger.exposure|outcry.sign >20 speed:「就」|「便」|「急着」|「赶紧」|「忙着」|「先」|「马上」|「立刻」|「连忙」|「匆忙」|「匆匆」|「急忙」 >14 measure:pen.any|remove.sign|scapelist.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: ['domain.other|domain.school|ctx.company|harm.death in window'],
  also: [1],
  falsePositives: ['同日公布处理与舆情的时间巧合'],
  examples: [
    '【帖子一热,局里连夜停了两名科员的职,只图平息骂声。】',
    '【府方急著止血,把處長撤換。】',
    '【视频疯传后,县里闪电免职三名干部。】',
    '【网上一有骂声,单位就急着处分几个人。】',
  ],
  counterexamples: [
    '公司急着平息风波,先把主管撤换。',
    '公司为平息风波辞退高管。',
    '警方迅速平息骚乱,多人被拘。',
    '不能为平息舆论而处分干部。',
    '迅速成立调查组,公布结果,平息了谣言。',
  ],
});
