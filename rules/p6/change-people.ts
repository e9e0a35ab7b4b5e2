import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/change-people',
  portrait: 6,
  title: { zh: '换了人，没换事', en: 'People changed, things not' },
  explanation: {
    zh: '人换了、免了，做法和问题没有变。',
    en: 'Persons were changed; practice and problem stayed.',
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
  patterns: [
    'substitute:change.named > still:*persist.same|persist.state|persist.copy|persist.state.ill|undone.thing|harm.again',
    'substitute:change.idiom & account:rectify.act|fell.fallen|measure|account',
  ],
  unless: ['domain.other in window'],
  falsePositives: ['新任到岗不久、整改尚在进行'],
  examples: [
    '【局长换了三任,拖欠的补偿款至今没还。】',
    '【新官不理旧账,前任被免职,整改方案也作废。】',
    '【换了所长,收费窗口的老规矩依然如故。】',
  ],
  counterexamples: [
    '换了局长之后,拖欠的补偿款当年就还清了。',
    '球队换了三任主帅,成绩依旧毫无起色。',
    '要防止新官不理旧账,确保整改接续推进。',
    '他换了人家的茶杯。',
  ],
});
