import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/after-the-visit',
  portrait: 6,
  title: { zh: '检查一走，一切照旧', en: 'The inspectors leave, all is as before' },
  explanation: {
    zh: '文中说检查、督察来时有动作，人一走就回到原样；或者把整改说成、做成开会发文一类的姿态。条例要求明确整改措施并督促检查（第14条，条号待核）。',
    en: 'The text says that there was movement while inspectors were there and none once they left, or that rectification consisted of meetings and papers. Rectification is to be set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '检查组走后看到的是不是同一处、同一个问题；开会发文是不是整改的第一步，后面还有没有工程和期限。',
    en: 'Whether it is the same place and the same problem after the visit, and whether meetings and papers were only the first step of a plan with works and dates.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'inspection:inspect.gone > still:gone.revive|persist.same|persist.state|persist.copy|persist.state.relapse',
    'sham:hollow.rectify & words:mark.general|mark.event|official.any',
    'sham:hollow.rectify > still:*persist.same|persist.state',
    'order:rectify.act > sham:gesture.empty > absence:*gesture.none',
  ],
  unless: ['domain.other in window', 'stance.must|stance.forbid|stance.prevent in sentence'],
  falsePositives: ['检查后整改期限未到'],
  examples: [
    '【整改报告里净是提高认识之类的话,没有一条落到实处。】',
    '【整改变成了写材料,下水道原封不动。】',
    '【回头看组来的那天牌子摘了,组走了,牌子又挂了回去。】',
    '【督察组前脚刚走,食堂的小灶又开张了。】',
    '【检查一走照旧,谁也没当回事。】',
    '【有的镇所谓整改不过是换块展板。】',
  ],
  counterexamples: [
    '督察组走后,镇里又修好了两处排口,居民叫好。',
    '检查组走后,教练恢复了球队的训练。',
    '检查一走就照旧的做法,必须杜绝。',
    '整改就是要一项一项改。',
  ],
});
