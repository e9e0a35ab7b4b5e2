import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/always-temp',
  portrait: 2,
  title: { zh: '一出事就说是临时工', en: 'Always the temp' },
  explanation: {
    zh: '出了问题，单位照例说是临时、外聘人员所为。条例的对象是党组织和领导干部（第5条）。',
    en: 'Whenever something goes wrong the unit says it was a temporary or outsourced worker. Objects are organisations and leading cadres (art. 5).',
  },
  innocent: {
    zh: '当事人身份是否属实，管理人员是否另有处理。',
    en: 'Check whether the status is true and whether managers are dealt with elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  mood: 'any',
  patterns: ['harm:trouble >10 「就」|「便」|「都」|「总」|「往往」|「推」 >8 *auxiliary.distance'],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  falsePositives: ['对身份的普通说明'],
  examples: [
    '【有的机关一出事就说是临时工干的。】',
    '【每回出了纰漏,公所都说是派遣人员。】',
    '【出了事便推说是外聘的,这种话没人再信。】',
  ],
  counterexamples: [
    '门店一出事就说是临时工干的。',
    '必须改变一出事就说是临时工干的做法。',
    '临时工出了事,单位应当按工伤处理。',
  ],
});
