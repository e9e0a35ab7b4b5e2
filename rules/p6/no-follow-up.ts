import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/no-follow-up',
  portrait: 6,
  title: { zh: '说要查、要改，后来没有下文', en: 'Announced, then nothing more was heard' },
  explanation: {
    zh: '文中说宣布调查、问责或整改之后，再没有下文。条例要求问责决定宣布并执行（第13条，条号待核），整改措施有人督促检查（第14条，条号待核）。',
    en: 'The text says that an inquiry, sanction or rectification was announced and that nothing more was heard. Decisions are to be announced and carried out (art. 13, number not yet confirmed) and rectification checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '先找后续通报：结论可能另发、只在内部宣布，或者还在调查期内。没有写到不等于没有做。',
    en: 'Look for later notices first: findings may be published elsewhere, announced inside only, or still be due. Not mentioned is not the same as not done.',
  },
  articles: [
    { source: '问责条例', article: 13, certainty: 'C' },
    { source: '问责条例', article: 14, certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'pledge:link.announced|link.inquiry|mark.promise > absence:*follow.none|follow.nobody|follow.where',
    'account:swap.dealt|rectify.act|wait.ornot > absence:*follow.none|follow.nobody',
    'harm.grave > time.season|link.then|mark.now > absence:*follow.forget',
  ],
  unless: ['domain.other in window', 'asked.never in sentence'],
  falsePositives: ['后续结果在别处公布'],
  examples: [
    '【当时宣布成立联合调查组,三年了,结论石沉大海。】',
    '【通报里写着将严肃追责,之后再也没有下文。】',
    '【处理了两个人,后续整改没有人过问。】',
    '【楼塌了压死三人,没过多久就忘光了。】',
  ],
  counterexamples: [
    '调查组三年后公布结论,追究了五名官员的责任。',
    '球队说要彻查更衣室风波,调查石沉大海。',
    '对受处分的干部不能不闻不问。',
    '调查持续一周,结果当晚公布。',
    '处分了两个值班员,谁也没问过他们一句。',
  ],
});
