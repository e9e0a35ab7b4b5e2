import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/meeting',
  portrait: 5,
  title: { zh: '开会打盹，当场停职', en: 'A nap in a meeting, removed at once' },
  explanation: {
    zh: '开会打瞌睡、看手机、迟到、没接电话之类的小事，当场、当晚或次日就停职、免职。小事问责属于泛化，当场决定又缺调查程序（第9、10、12条）。',
    en: 'A nap, a phone or a few minutes late in a meeting, and the person is suspended or removed on the spot or the next day: a trifle, and no procedure (arts. 9, 10, 12).',
  },
  innocent: {
    zh: '从事发到决定隔了多久，有没有调查和申辩；免职、停职是最终处理还是先行措施；报道是否只是没写过程。',
    en: 'The time between event and decision, whether there was an inquiry and a hearing, whether removal is final or interim, and whether the report merely omits the procedure.',
  },
  articles: [
    { source: '问责条例', article: '9', certainty: 'A' },
    { source: '问责条例', article: '10', certainty: 'A' },
    { source: '问责条例', article: '12', certainty: 'A' },
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
