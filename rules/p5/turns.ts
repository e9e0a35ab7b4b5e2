import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/turns',
  portrait: 5,
  title: { zh: '轮流背处分', en: 'Taking turns to be punished' },
  explanation: {
    zh: '文中说处分由大家轮流背、排班顶、抽签定。条例要求分清责任（第3条），责任按各人职责认定（第6条第1款）。',
    en: "The text says that sanctions are taken in turns, by roster or by lot. Responsibilities are separate (art. 3) and follow each person's duties (art. 6(1)).",
  },
  innocent: {
    zh: '这是玩笑话还是事实；有没有具体的人和处理决定。',
    en: 'Whether this is a joke or a fact, and whether persons and decisions are named.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'asserted',
  patterns: [
    'often:turns.sign >14 account:*bear.sign|ask.noun',
    'account:bear.sign|ask.noun >16 often:turns.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: ['domain.other|domain.school|ctx.company|duty.sign in window'],
  falsePositives: ['轮流值班一类的字面巧合'],
  examples: [
    '【班子几个人轮流背处分,今年轮到老周。】',
    '【科里私下排了班,这回你顶,下回我来。】',
    '【懲處名單下來,科裡的人乾脆抽籤。】',
  ],
  counterexamples: [
    '公司几个主任轮流背处分。',
    '护士们轮流值班,按顺序担任组长。',
    '队员轮流承担任务,主帅不处分人。',
    '不能让班子成员轮流担责。',
  ],
});
