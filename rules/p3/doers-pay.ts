import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/doers-pay',
  portrait: 3,
  title: { zh: '干得越多处分越多', en: 'The more one does, the more sanctions' },
  explanation: {
    zh: '文中说，做事的人常受处分，不做事的人平安无事，于是没人愿意干。条例要防止问责不力，也要防止泛化、简单化（第10条）；可以免予问责的只有几种，如改革、先行先试中的无意失误（第17条第1款）。',
    en: 'The text says that those who work are punished and those who do nothing are safe, so that nobody is willing to act. Accountability is to be neither weak nor over-broad (art. 10); only a few cases may be spared, such as honest errors in reform and first trials (art. 17(1)).',
  },
  innocent: {
    zh: '这是个人感受还是有据可查；相关处分是否另有事实。',
    en: 'Whether this is a feeling or rests on records, and whether the sanctions had facts of their own.',
  },
  articles: [
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 17, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'account:ask.noun|pen.any >40 reason:*chill.hard',
    'reason:*chill.hard >30 account:*ask.noun|pen.any',
    'account:worker.hit >24 contrast:idler.word|chill.hard',
    'spared:idler.word >24 account:worker.hit',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|cheer.sign|mark.revoke|fault.real|stance.prevent|stance.forbid in window',
  ],
  also: [4, 5],
  falsePositives: ['当事人的抱怨，处分另有事实依据'],
  examples: [
    '【处分下来以后,镇上的干部说谁还愿意往前冲。】',
    '【公務員多做多錯,申誡都落在肯做事的人頭上。】',
    '【干活的人挨处分,混日子的人没事,乡镇干部都看在眼里。】',
    '【什么都不干的人年年先进,干事的人背着处分,干部们有怨气。】',
  ],
  counterexamples: [
    '公司处分下来,员工谁还愿意往前冲。',
    '容错机制让受过处分的干部又敢干,没人再说多干多错。',
    '受处分后有干部说多干多错,县里随后开展谈心,重拾信心。',
  ],
});
