import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/no-follow-up',
  portrait: 6,
  title: { zh: '说要查、要改，后来没有下文', en: 'Announced, then nothing more was heard' },
  explanation: {
    zh: '宣布调查、问责或整改之后，再没有下文。没有写到不等于没有做，请先找后续通报。',
    en: 'An inquiry, sanction or rectification was announced and nothing followed. Not mentioned is not the same as not done: look for later notices first.',
  },
  innocent: {
    zh: '整改是否另有公示或期限未到；现场看到的是否同一个问题；有没有后续复查。没有写到不等于没有做。',
    en: 'Whether rectification is published elsewhere or the deadline is open, whether it is the same problem, and whether a later check followed. Not mentioned is not the same as not done.',
  },
  articles: [
    { source: '问责条例', article: '13', certainty: 'C' },
    { source: '问责条例', article: '14', certainty: 'C' },
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
  unless: ['domain.other in window'],
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
  ],
});
