import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/sham-acts',
  portrait: 6,
  title: { zh: '为应付检查造现场、补材料', en: 'Scenes and papers made for the inspection' },
  explanation: {
    zh: '文中检查、督察或通报在前，盖绿网、补台账、锁门停业一类动作在后。这些动作是不是整改的一部分，值得核实；条例要求明确整改措施并督促检查（第14条，条号待核）。',
    en: 'In the text an inspection, audit or censure comes first, then covering, back-dating, closing for a day. Whether these acts are part of rectification is worth checking; rectification is to be set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '盖网、围挡可能是施工要求；补记的会议有没有真的开过；停业是否为了施工。',
    en: 'Nets and fences may be required on a site; the meeting written up later may have taken place; the closing may serve the works.',
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'inspection:mark.inspect & sham.record & speed:fake.hurry',
    'inspection:mark.inspect & sham.cover',
    'inspection:mark.inspect & sham.shut & speed:fake.hurry',
    'inspection:mark.pass & sham.cover|sham.record',
    'inspection:mark.inspect|link.order|rectify.act > sham.old',
    'inspection:mark.inspect|link.order > sham.forged',
  ],
  unless: ['domain.other in window', 'mark.law in window', 'mark.crime in window'],
  falsePositives: ['检查前正常的整理和补档'],
  examples: [
    '【针对巡察整改,会计室倒填了六份会议记录。】',
    '【得知督察组第二天就来,镇里连夜用新土把垃圾坑盖住。】',
    '【为应付考核组,乡里突击补了半年的走访台账。】',
    '【为了过关,镇里用沙袋把排水口堵住。】',
    '【上午督导组点名,下午社区交来改善报告,照片却是三年前拍的。】',
    '【稽查人員上門前,所長臨時鎖上大門。】',
  ],
  counterexamples: [
    '督察组进驻后,镇里连夜转运垃圾,三天后坑底见了土。',
    '游戏更新前,玩家为应付检查连夜补材料、改数据。',
    '不得为应付检查临时补台账。',
    '学校补齐了消防台账,验收合格。',
    '检查前临时关上大门,可以作为主观故意的证据。',
    '他得知巡察组进村,连夜伪造凭证平账,涉嫌挪用公款。',
  ],
});
