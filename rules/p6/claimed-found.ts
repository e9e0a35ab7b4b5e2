import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/claimed-found',
  portrait: 6,
  title: { zh: '报了整改，实地没变', en: 'Reported as done, found unchanged' },
  explanation: {
    zh: '前面说已经整改、关停、验收，后面实地看到问题还在。条例要求定出整改措施，并由作决定的组织督促检查（第14条，条号待核）。',
    en: 'The text reports that something was put right, closed or accepted; on the spot it goes on. Rectification is to be set and checked by the deciding body (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '上报之后是不是又反弹、又新增；暗访看到的是否同一处、同一时间；“完成”的标准是怎样规定的。',
    en: 'Whether it came back or is new since the report, whether place and date are the same, and how “done” was defined.',
  },
  articles: [
    { source: '问责条例', article: 14, certainty: 'C' },
    { source: '监察法', article: 52, item: 5, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'three sentences',
  patterns: [
    'claim.done|claim.rosy > found.fact|place.visit|link.but|link.yet|link.still > still:*persist.same|persist.state|persist.copy',
    'claim.done|claim.rosy > found.fact|place.visit > still:*undone.thing|sham.cover',
    'found.fact|place.visit > claim.done > still:*persist.same|persist.state|persist.copy',
    'claim.done > found.fact|place.visit > still:*short.fall',
    'sham:*claim.false & inspection:rectify.act|mark.inspect|link.order',
    'still:*persist.same|persist.state > claim:mark.paper >12 claim.done|done.finished',
  ],
  unless: ['domain.other in window', 'mark.law in window'],
  falsePositives: ['看到的是另一处的问题'],
  examples: [
    '【审计整改中,该局把尚未完工的六个项目上报为已完工。】',
    '【整改报告写明补种已完成,实地抽查,活下来的不到三成。】',
    '【复核时看到,名单上已关停的三十家作坊,有十一家照样冒烟。】',
    '【区里上报散乱作坊已全部取缔,督察组摸黑去看,三家作坊照样开工。】',
    '【整改材料装订得滴水不漏。记者绕到桥下一看,垃圾还堆着。】',
    '【十余家作坊照常开工,镇里的台账上却写着全部取缔。】',
    '【镇里的台账写着违建已拆除,暗访人员发现,厂棚只是罩了一层绿网。】',
  ],
  counterexamples: [
    '区里上报作坊已全部取缔,督察组复查时,作坊确已搬空,原址种上了树。',
    '商家宣称已整改完毕,顾客发现门店的后厨仍堆着过期食品。',
    '各地上报完成整改的,必须逐一核实,防止现场仍在排污。',
    '审计指出的问题已整改到位,资金全部收回。',
    '收款行为已经完成,但款项仍未退,不影响本罪的量刑。',
  ],
});
