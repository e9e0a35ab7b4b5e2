import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/or-report',
  portrait: 3,
  title: { zh: '没完成的自己去纪委', en: 'Those who fail, report to the inspectors' },
  explanation: {
    zh: '文中写为日常事务放话：没完成的自己去纪委报到、交辞职信。条例所列情形多以造成后果为门槛（第7条），要防止泛化、简单化（第10条）。',
    en: 'The text tells of an announcement for daily chores: those who fail may report to the inspectors or hand in their notice. Most situations listed need a consequence (art. 7), and over-broad use is to be avoided (art. 10).',
  },
  innocent: {
    zh: '这是随口的话还是正式要求；任务是否确属应急或法定职责。',
    en: 'Whether it was said in passing and whether the duty was an emergency or legal one.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: ['reason:threat.who >14 threat:*threathit.sign'],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death|stance.forbid|stance.prevent|stance.rule in window',
  ],
  also: [5],
  falsePositives: ['随口的话'],
  examples: [
    '【局长在工作群里说,报表交不上来的自己去纪委报到。】',
    '【招商材料交不上来的,镇长撂话:自己写辞职。】',
    '【里長在群組裡說,步數不達標的自己找纪委报到。】',
  ],
  counterexamples: [
    '公司主任说,报表交不上来的自己写辞职。',
    '未按时报到的局长自己开车去了县委。',
    '没有报名的干部可以到社区登记。',
  ],
});
