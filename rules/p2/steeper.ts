import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/steeper',
  portrait: 2,
  title: { zh: '官越大越轻', en: 'The higher, the lighter' },
  explanation: {
    zh: '文中说级别越高问责越轻，级别越低越重。条例要求处理与过错相当（第3条），按职责分清领导责任（第6条第1款）。',
    en: 'The text says that the higher the rank, the lighter the outcome. Measures are to match the fault (art. 3); leadership responsibility is told apart by duty (art. 6(1)).',
  },
  innocent: {
    zh: '所说的个案里各级责任的实际大小。',
    en: 'Check what each level was actually responsible for.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'sentence',
  patterns: ['high:steep.up >16 light:*steep.light', 'low:steep.down >16 measure:*steep.heavy'],
  needs: ['sanction.any|duty.word in window'],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  also: [1, 4, 5],
  falsePositives: ['一般的职级议论'],
  examples: [
    '级别越往上,问责越轻,这话在机关里人人都懂。',
    '官越小,处分越重。',
    '官位愈高,懲處愈輕。',
  ],
  counterexamples: [
    '总经理说,级别越高,处罚越轻。',
    '官越小,处分越重,这种说法与条例不符。',
    '级别越高,待遇越宽松。',
  ],
});
