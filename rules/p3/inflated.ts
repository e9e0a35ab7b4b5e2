import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/inflated',
  portrait: 3,
  title: { zh: '小事被定性为失职', en: 'A trifle labelled dereliction' },
  explanation: {
    zh: '文中琐碎小事被定性为“履职不力”“擅离岗位”“影响恶劣”“拖累全县”一类。条例要求实事求是、处理与过错相当（第3条），所列情形多以造成后果为门槛（第7条）。',
    en: "In the text a trifle is called dereliction, leaving one's post or grave bad influence. Accountability goes by fact and in proportion (art. 3); most situations listed need a consequence (art. 7).",
  },
  innocent: {
    zh: '通报有没有写出具体后果；岗位是否要求全程在岗；是否屡犯。',
    en: 'Whether the notice states a concrete consequence, whether the post demanded constant presence, and whether it was repeated.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: ['*trivial.any >36 account:pen.inflate'],
  needs: ['official.any|ctx.public in window'],
  unless: [
    'domain.other|domain.school|ctx.company|mark.revoke|fault.real|harm.death|harm.loss|harm.disaster in window',
  ],
  falsePositives: ['小事发生在关键岗位而文中没有写明'],
  examples: [
    '【驻村干部洗澡时没接电话,被认定为不正确履职、造成严重不良影响。】',
    '【村医值班时打了个盹,检查组认定他擅离岗位、影响全县考核。】',
    '【公所職員在群組裡發錯表情,竟被說成有損機關形象。】',
  ],
  counterexamples: [
    '司机打瞌睡,造成恶劣影响的车祸致三人死亡。',
    '球队队长训练打瞌睡,主帅说他态度不端。',
    '不得把漏接电话认定为履职不力。',
    '某局作风不实、脱岗问题突出,三名干部因收红包被免职。',
    '经查,不属于因洗澡漏接电话而履职不力的情形。',
  ],
});
