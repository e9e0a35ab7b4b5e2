import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/inquiry-without-blame',
  portrait: 4,
  title: { zh: '调查不问责任', en: 'An inquiry that may not assign blame' },
  explanation: {
    zh: '文中写调查的范围不包括追究个人责任，或者报告只谈制度。条例要求按职责分清全面、主要、重要领导责任（第6条第1款）。',
    en: 'The text says that the terms of the inquiry exclude personal responsibility, or that its report speaks of systems only. Leadership responsibilities are told apart by duty (art. 6(1)).',
  },
  innocent: {
    zh: '追究责任是否由别的机关另行处理；这类调查依法本来就不定责。',
    en: 'Whether another body deals with responsibility, and whether such an inquiry by law assigns none.',
  },
  articles: [{ source: '问责条例', article: 6, paragraph: 1, certainty: 'A' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'scope:mandate.scope > spared:mandate.out|diffuse.unclear|noone.liable',
    // That nobody was punished before a group came says nothing of what the group may ask.
    'scope:「小组」|「报告」 > spared:mandate.out|diffuse.unclear',
  ],
  unless: ['domain.other in window', 'stance.forbid in sentence'],
  falsePositives: ['依法只查技术原因的事故调查', '追责已交给别的机关'],
  examples: [
    '【委员会的职权范围不包括追究官员责任。】',
    '【調查報告只檢討流程,開宗明義不判定個人責任。】',
    '【专责小组的报告只谈制度改善,谁该负责一概不提。】',
  ],
  counterexamples: [
    '委员会的职权范围不包括刑事案件。',
    '调查范围涵盖追究个人责任。',
    '委员会的职权范围绝不能写成不包括追究责任。',
    '专案小组进驻前,全区四年没有一名干部被处分。',
    '公司调查组的职权范围不包括追究责任,股东不满。',
  ],
});
