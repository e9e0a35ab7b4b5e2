import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/after-the-visit',
  portrait: 6,
  title: { zh: '检查一走，一切照旧', en: 'The inspectors leave, all is as before' },
  explanation: {
    zh: '检查、督察来时有动作，人一走就回到原样；或者把整改说成、做成开会发文一类的姿态。',
    en: 'There is movement while inspectors are there and none once they leave; or rectification consists of meetings, papers and gestures.',
  },
  innocent: {
    zh: '整改是否另有公示或期限未到；现场看到的是否同一个问题；有没有后续复查。没有写到不等于没有做。',
    en: 'Whether rectification is published elsewhere or the deadline is open, whether it is the same problem, and whether a later check followed. Not mentioned is not the same as not done.',
  },
  articles: [{ source: '问责条例', article: '14', certainty: 'C' }],
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
