import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/unwilling',
  portrait: 1,
  title: { zh: '不敢问、不愿问', en: 'Unwilling to ask' },
  explanation: {
    zh: '文中说有关领导或机关不敢、不愿、怕得罪人而不问责，或问责偏软偏轻。条例要求失责必问、问责必严（第3条）；全面从严治党主体责任、监督责任不落实，是所列情形之一（第7条第8项，据公开解读）。',
    en: 'The text says that leaders or watchdogs do not dare or wish to hold people to account, or are soft. Every failure is to be asked about strictly (art. 3); main and supervisory responsibility left undone is one of the situations listed (art. 7, item 8, as commentaries describe it).',
  },
  innocent: {
    zh: '巡视反馈常有固定用语，先看是否附有具体事例。',
    en: 'Inspection feedback has stock phrases; look for concrete instances.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 7, item: 8, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: [
    'attitude:unwilling.not',
    'attitude:unwilling.dodge & account.hold|account.handle|duty.word|org.watchdog|who.high',
    'attitude:unwilling.dodge > inaction:inert',
    'attitude:nobody.moves & fault:wrong|duty.word|account',
    'attitude:plea.made >30 concealment:bury|inert|unwilling.not',
  ],
  needs: ['official.any|sanction.any|duty.word|mark.general|wrong in window'],
  unless: ['domain.trade in window', 'mark.dare in clause'],
  also: [4],
  falsePositives: ['整改方案转述原问题'],
  examples: [
    '【有的纪检干部怕得罪人,碰到问责就绕着走。】',
    '【个别单位不敢问责、不愿问责,一味当老好人。】',
    '【一些领导多一事不如少一事,线索放着没人管。】',
    '【这笔烂账科里谁都清楚,没有人愿意当那个捅破的人。】',
    '【巡察反馈,该局党组对违纪问题查处不力、执纪偏软。】',
    '【才动一个科长,说情的电话就打爆了,纪委只好压了下去。】',
  ],
  counterexamples: [
    '谁会第一个举手发言,大家都在等。',
    '这笔账单位里没有人会核对。',
    '这家公司的总经理怕得罪人,不敢追究员工责任。',
    '要坚决防止不敢问责、不愿问责。',
    '纪检干部要敢于碰硬,不能怕得罪人、不愿问责。',
    '这位纪检干部一改过去不敢问责、绕着走的毛病。',
  ],
});
