import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/level-count',
  portrait: 2,
  title: { zh: '数一数，几乎全是下级', en: 'Count them: nearly all junior' },
  explanation: {
    zh: '从写出的人数可以算出：受问责的人八成以上在基层或一线。条例以党组织和领导干部为对象（第5条），不得向下推责（第6条第3款，据公开解读）。',
    en: 'The figures show that four in five or more of those held to account are junior. The Regulations address organisations and leading cadres (art. 5); responsibility is not to be pushed down (art. 6(3), as commentaries describe it).',
  },
  innocent: {
    zh: '基层占多数本是常态：2024年6月查处的作风问题里，乡科级及以下占94.3%。单看比例说明不了什么，要看职责在谁。',
    en: 'A junior majority is the usual mix: 94.3% of the conduct cases of June 2024 were at township-section level or below. The share alone shows little; see whose duty it was.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'total:split.total >120 junior:split.junior',
    'junior:split.junior >120 total:split.total',
  ],
  where: ['junior / total >= 0.8', 'total >= 3'],
  unless: [
    'domain.trade in window',
    'stat.conduct in sentence',
    'own.wrong after 40',
    'own.wrong between',
    'mark.revoke|split.undone in window',
    // Then the juniors are part of another total.
    'split.total between',
  ],
  falsePositives: ['纪律处分的总体统计'],
  examples: [
    '【被问责者十二人,无一人职级高于股长。】',
    '【全县因防汛不力追责六十人,乡镇以下干部有五十四人。】',
    '【共處分二十五人,其中二十二人為基層員警。】',
    '【因排查不到位问责18人,其中16名是村组干部。】',
    '【塌窑造成七人死亡，共追责二十二人，除一名副县长外，其余都是村干部。】',
    '【堵河一案问责八十人(其中处级以上三人),余下的都在乡里。】',
    '【村干部二十八人、镇干部两人、副县长一人，共三十一人被问责。】',
    '【处理了四十人：县处级一人，乡科级五人，村级干部三十四人。】',
  ],
  counterexamples: [
    '共问责七人，职务最高的是一名副县长。',
    '全市处分省部级以外干部一百人,其中乡科级及以下九十五人,省部级未有。',
    '球队处罚十人,其中九名是一线球员。',
    '培训班共一百人,乡镇干部有九十人。',
    '全区处分干部一百人,九成在村里,多是截留补贴的。',
    '村干部九人赌博、司机两人酒驾，共十一人被处分。',
    '被问责的二十三人现已恢复职务，其中二十人是乡镇干部。',
    '共處分五十六人，約僱人員二十人、科長以上三十六人。',
    '问责六十人,其中乡镇干部二十人。',
    '共问责四十人，其中县处级干部十五人，乡科级干部十五人。',
    '矿难造成三十人死亡，其中村民二十八人，县长被问责。',
    '甲县问责三十人，其中县领导二十人；乙县问责六十人，其中村干部二十五人。',
  ],
});
