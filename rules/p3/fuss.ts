import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/fuss',
  portrait: 3,
  title: { zh: '处分被指小题大做', en: 'A sanction called a fuss over nothing' },
  explanation: {
    zh: '文中说处分或问责“小题大做”“吹毛求疵”“上纲上线”“哭笑不得”，指的是过错很小而处理很重。规则要求处理与过错相当（第3条），防止泛化、简单化（第10条）。',
    en: 'The text calls a sanction hair-splitting, a fuss over nothing or absurd: small fault, heavy answer. Penalties are to match the fault (art. 3) and over-broad use is to be avoided (art. 10).',
  },
  innocent: {
    zh: '这是谁的评价；通报是否写明了后果或屡犯；处理后来有没有复查。',
    en: 'Whose judgement this is, whether the notice names consequences or repetition, and whether the sanction was reviewed.',
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
    'measure:pen.any|ask.noun >45 verdict:label.fuss',
    'verdict:label.fuss >30 measure:pen.any|ask.noun',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death|harm.loss|harm.disaster|defend.sign|pen.none|mark.revoke in window',
  ],
  falsePositives: ['当事人自己的抱怨，处分另有事实依据'],
  examples: [
    '【老师课间织毛衣被全县通报,家长都说这是小题大做。】',
    '【里長忘了關燈就被申誡,地方上議論這根本是雞蛋裡挑骨頭。】',
    '【有的单位喜欢上纲上线,一点瑕疵也要问责。】',
  ],
  counterexamples: [
    '球队处分队长,球迷说这太离谱。',
    '这样处分是不是小题大做?不是。纪委说小节不守,大节难保。',
    '有人觉得处分干部太离谱,其实这是咎由自取。',
    '某官员受贿细节荒唐,被开除党籍。',
  ],
});
