import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/lesson-lost',
  portrait: 6,
  title: { zh: '教训写过了，同样的事又来了', en: 'Lessons written down, and the same again' },
  explanation: {
    zh: '文中先写吸取教训、举一反三、检讨报告，再写同类的事又发生。条例要求汲取教训、定出整改措施，并由作决定的组织督促检查（第14条，条号待核）。',
    en: 'The text tells of lessons, reviews or a report of self-examination, and then of the same kind of thing happening again. Lessons are to be drawn, rectification set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '两次的原因是否相同；报告里的措施是否已经落实、只是未到期限；是否不同单位的事。',
    en: 'Whether both had the same cause, whether the measures of the report were carried out or are still within their term, and whether it is the same unit at all.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: ['claim:lesson.told >60 again:*harm.again'],
  needs: ['official.any|org.any|account|sanction.any in window'],
  unless: [
    'domain.other in window',
    'stance.prevent|stance.forbid|stance.condition|stance.purpose|neg.far|neg.near between',
  ],
  also: [1, 4],
  falsePositives: ['两次起因不同的事故'],
  examples: [
    '【塌方那年区里写了检讨报告,今年同一段路又塌了。】',
    '【縣府上次開了檢討會,隔年同一條溪再度潰堤。】',
    '【局里说过要举一反三,第二年又死了两名工人。】',
  ],
  counterexamples: [
    '县里要求吸取教训,防止类似事故再次发生。',
    '球队写了检讨报告,下一场防线又垮了,单位同事笑话他。',
    '局里认真吸取教训,没有再次发生事故。',
    '塌方那年区里写了检讨报告,今年那段路已改成隧道。',
  ],
});
