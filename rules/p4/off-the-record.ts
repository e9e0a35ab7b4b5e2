import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/off-the-record',
  portrait: 4,
  title: { zh: '处理不入档、不影响提拔', en: 'Handled, yet off the record' },
  explanation: {
    zh: '文中说处理不入档案、不影响考核和提拔。正式的政务处分有期限（政务处分法第8条），教育类措施大多没有。',
    en: 'The text says that the handling leaves no record and does not touch appraisal or promotion. Formal official sanctions run for a set period (Law on Administrative Discipline, art. 8); education measures as a rule do not.',
  },
  innocent: {
    zh: '这是批评教育还是正式处分——前者依规定本来就没有影响期。',
    en: 'Whether this was education, which by rule has no period of effect, or a formal sanction.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '政务处分法', article: 8, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'measure.light|measure.admin.light|light.token|account.sanction|measure.party > spared:*record.off',
  ],
  unless: ['domain.other in window', 'mark.lawful in window', 'domain.school in window'],
  falsePositives: ['依规定没有影响期的谈话提醒', '影响期满后的正常任用'],
  examples: [
    '【被训诫的警员说,这次不会记入个人档案。】',
    '【挨了处分的副区长转头升一级,当地人一点不意外。】',
    '【員警只獲告誡一次,毋須記入檔案。】',
  ],
  counterexamples: [
    '学生受到警告处分,不记入档案。',
    '客服挨了处分,照样升职,公司总部没有回应。',
    '处分影响期满后,不影响晋升。',
    '受到提醒谈话的,规定不影响评优。',
  ],
});
