import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/ranking',
  portrait: 5,
  title: { zh: '排名垫底就处分', en: 'Bottom of the ranking, punished' },
  explanation: {
    zh: '文中说末位、垫底、后几名就要停职、免职、检讨、亮牌。排名只比先后；条例要求综合主客观因素（第10条），所列情形多以造成后果为门槛（第7条）。',
    en: 'The text says that those at the bottom of a ranking are suspended, removed, shown a card or made to criticise themselves. A ranking only compares; all factors are to be weighed (art. 10), and most situations listed need a consequence (art. 7).',
  },
  innocent: {
    zh: '这是绩效考核还是问责；是否另有失职事实；规则是否给了申诉和说明的机会。',
    en: 'Whether this is appraisal or accountability, whether other failings were found, and whether explanation was allowed.',
  },
  articles: [
    { source: '问责条例', article: 7, certainty: 'B' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'quota:bottom.sign >28 measure:*pen.any|remove.sign|rankhit.sign',
    'measure:*pen.any|remove.sign|rankhit.sign >16 quota:bottom.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: [
    'domain.other|domain.school|「班级」|「同学」|「学生」|ctx.company|norank.sign|fault.real|mark.revoke|stance.forbid|stance.prevent in window',
  ],
  falsePositives: ['纯粹的绩效考核末位调整'],
  examples: [
    '【卫生评比倒数第一的镇,书记上台检讨,镇长停职一周。】',
    '【上季招商排在末位的科長被調職。】',
    '【区里规定,连续两次垫底的社区主任一律免职。】',
    '【街道主任被停职,原因是项目排名靠后。】',
  ],
  counterexamples: [
    '公司评比倒数第一的主任被停职。',
    '球队联赛垫底,主帅下课。',
    '某市取消末位淘汰,不再因排名靠后处分干部。',
    '公司业绩末位员工被辞退。',
    '该县排名垫底,召开会议部署改进。',
  ],
});
