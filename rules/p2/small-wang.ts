import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/small-wang',
  portrait: 2,
  title: { zh: '都怪经办人', en: 'It was the clerk' },
  explanation: {
    zh: '文中单位对一件本应由其决策、审核的事，回答是某个工作人员失误。条例要求按职责分清领导责任（第6条第1款）。',
    en: "In the text a unit explains a matter that was its own to decide or check by some clerk's slip. Leadership responsibility is to be told apart by duty (art. 6(1)).",
  },
  innocent: {
    zh: '是否确属个人操作问题，审核环节是否另有说明。',
    en: 'Check whether it was a purely personal slip and whether the checking steps are explained.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'sentence',
  patterns: [
    'organisation:org.any|head.any|statement >20 blame:part.is >6 low:small.who >12 fault:small.fault',
    'low:small.who >10 fault:small.fault >20 measure:*auxiliary.cut|sanction.hard',
    'blame:part.is >2 low:small.who|auxiliary.who|part.small >6 blame:stop.there|small.fault|carry.down',
  ],
  needs: ['org.any|post.chief|who.official|sanction.any in window'],
  unless: [
    'domain.trade in window',
    // The answer did not stand: that is told for its own sake (p1/reversed-statement).
    'trigger.superior|reverse after 60',
    'trigger.superior between',
  ],
  falsePositives: ['单纯的操作差错说明'],
  examples: [
    '【面对强拆批文,街道办回应说是新来的工作人员误发。】',
    '【區公所公文錯發,個別承辦人疏忽,遭記過一次。】',
    '【县里把烂账全推给窗口人员了事。】',
  ],
  counterexamples: [
    '镇里说是新来的工作人员疏忽,督察组进驻后查明是镇长拍的板。',
    '通报称是值班员操作失误,省厅挂牌督办以后,七名干部被问责。',
    '公司客服部门回应称系个别工作人员操作失误。',
    '必须查清是否系个别工作人员失误造成。',
    '系统升级由窗口人员操作,请市民带齐证件。',
  ],
});
