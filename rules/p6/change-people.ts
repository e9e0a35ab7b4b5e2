import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/change-people',
  portrait: 6,
  title: { zh: '换了人，没换事', en: 'People changed, things not' },
  explanation: {
    zh: '文中说人换了、免了，做法和问题没有变。条例要求问责之后明确整改措施并督促检查（第14条，条号待核）。',
    en: 'The text says that persons were changed while practice and problem stayed. Rectification is to be set and checked after accountability (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '新任到岗多久，有没有接手整改方案；老问题要不要资金、立法或上级批准才能动。',
    en: 'How long the successor has been there and whether a plan was taken over, and whether the old problem needs money, law or leave from above.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
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
    '【镇里把养护单位换了两家,路面还是那几个坑。】',
  ],
  counterexamples: [
    '换了局长之后,拖欠的补偿款当年就还清了。',
    '球队换了三任主帅,成绩依旧毫无起色。',
    '要防止新官不理旧账,确保整改接续推进。',
    '他换了人家的茶杯。',
    '换了保洁公司以后,巷子里的垃圾当天就清走了。',
  ],
});
