import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/every-paper',
  portrait: 3,
  title: { zh: '什么文件都带一句追责', en: 'A threat at the end of every paper' },
  explanation: {
    zh: '文中说再小的事，文件末尾也要写上“严肃追责”。条例所列情形多以造成后果为门槛（第7条），要防止泛化、简单化（第10条）。',
    en: 'The text says that, however small the task, the paper ends with a threat of accountability. Most situations listed need a consequence (art. 7), and over-broad use is to be avoided (art. 10).',
  },
  innocent: {
    zh: '该项工作是否确属应急或法定职责；是否真有人因此被处理。',
    en: 'Whether the duty is an emergency or legal one, and whether anybody was punished.',
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
  patterns: [
    'threat:clausetail.sign >24 trivial:petty.task|chore.sign',
    'trivial:petty.task|chore.sign >24 threat:clausetail.sign',
  ],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death in window',
    'stance.forbid|stance.prevent|stance.rule in sentence',
  ],
  also: [5],
  falsePositives: ['确属重要职责的文件'],
  examples: [
    '【现在发个通知,末尾少不了一句“严肃追责”,哪怕只是订报。】',
    '【连关注公众号的文件,最后一条都写着严肃问责。】',
    '【公所發文催填表,結尾總有一句從嚴追責。】',
  ],
  counterexamples: [
    '公司发文打卡,末尾少不了一句“严肃追责”。',
    '文件不得在末尾随意写明严肃追责,填表也要减少。',
    '省里发文部署防汛,要求压实责任。',
  ],
});
