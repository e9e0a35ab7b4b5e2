import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/meeting',
  portrait: 5,
  title: { zh: '开会打盹，当场停职', en: 'A nap in a meeting, removed at once' },
  explanation: {
    zh: '文中写开会打瞌睡、看手机、迟到、没接电话之类的小事，当场、当晚或次日就停职、免职。问责先审批再启动（第9条第1款），成立调查组、防止泛化简单化（第10条），由有权的组织按权限决定（第12条）。',
    en: 'The text tells of a nap, a phone or a few minutes late in a meeting, and of a suspension or removal on the spot or the next day. A start is approved beforehand (art. 9(1)), a team inquires and over-broad use is avoided (art. 10), and the competent organisation decides (art. 12).',
  },
  innocent: {
    zh: '会议是否关系到应急、值守；是否屡次提醒后再犯；停职是最终处理还是先行措施。',
    en: 'Whether the meeting concerned an emergency or standby duty, whether reminders had gone before, and whether the suspension is final or interim.',
  },
  articles: [
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    '*trivial.nap|trivial.phone|trivial.late >40 speed:*nowword.sign >24 measure:hardremove.sign',
    '*trivial.nap|trivial.phone|trivial.late >40 measure:hardremove.sign >16 speed:*nowword.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: ['domain.other|domain.school|ctx.company|fault.real|harm.death|harm.disaster in window'],
  also: [3],
  falsePositives: ['先停职再调查的先行措施'],
  examples: [
    '【大会直播里有人低头打盹,散会不到两小时,三名干部被停职。】',
    '【镇干部开会看手机被书记看到,当场免职。】',
    '【所長開會遲到,職務沒了,就在當晚。】',
  ],
  counterexamples: [
    '公司主管开会看手机,当场被免职。',
    '队员开会看手机,主帅当场把队长撤下。',
    '对开会打瞌睡的干部,当场提醒谈话。',
    '司机打瞌睡致两人死亡,局长当晚被免职。',
  ],
});
