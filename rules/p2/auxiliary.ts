import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/auxiliary',
  portrait: 2,
  title: { zh: '清退临时工了事', en: 'The temp is dismissed' },
  explanation: {
    zh: '文中写到单位的回答是辞退临时、外聘人员，并说明其并非正式人员；没有写到在编者和负责人。条例的对象是党组织和领导干部（第5条）；编外的履职人员另有规定，可以解除聘用（政务处分法第23条）。',
    en: 'In the text the unit answers by dismissing temporary or outsourced staff and says that they are not regular; no regular and no head is named. The Regulations address organisations and leading cadres (art. 5); people outside the establishment fall under another rule, which allows ending the contract (Law on Administrative Discipline, art. 23).',
  },
  innocent: {
    zh: '聘用人员是否因本人违法行为被辞退；管理人员是否另有处理。',
    en: 'Check whether the person was dismissed for an unlawful act of their own and whether managers are dealt with elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '政务处分法', article: 23, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'auxiliary.distance >40 measure:*auxiliary.cut',
    'measure:*auxiliary.cut >30 auxiliary.distance',
  ],
  needs: ['org.any|trouble|harm.grave|trigger.any|faulty|sanction.hard in window'],
  unless: ['domain.trade in window', 'high.any in sentence', 'mark.norm in sentence'],
  also: [4],
  falsePositives: ['劳务单位正常解除合同'],
  examples: [
    '【打砸菜摊的巡查员并非在编人员,城管局已将其辞退。】',
    '【该所称已解除合同,打人者系外聘司机。】',
    '【公所表示推人的是派遣工,已請派遣公司換人,機關沒有責任。】',
  ],
  counterexamples: [
    '司机合同期满,公司与其解除合同,另聘新人。',
    '市里清退长期借调人员,恢复正常编制管理。',
    '门店称打人的是外包保安,已辞退。',
    '学校清退了三名无证代课人员。',
    '打人者系外聘人员,已被辞退,局长同时被免职。',
    '必须说清:打人者并非在编人员,如何被辞退。',
  ],
});
