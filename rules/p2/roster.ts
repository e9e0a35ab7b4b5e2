import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/roster',
  portrait: 2,
  title: { zh: '名单止于一线与副职', en: 'The list stops at the bottom' },
  explanation: {
    zh: '这一段列出的受处理者都在村、社区、站所或副职，有决定权的一级没有出现。这只是名单呈现的样子；条例要求主要负责人与直接主管者同担主要领导责任（第6条）。',
    en: 'All those listed are village, community, station or deputy people; the level that decides does not appear in this paragraph. Art. 6 makes the head share the main responsibility.',
  },
  innocent: {
    zh: '一段里没有写到负责人，不等于没有处理：通报常分批、分级公布。先看全文和同日的其他通报。',
    en: 'A paragraph without the head does not mean that nothing was done: notices come in batches and by level. Read the full text and other notices of the day.',
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'three sentences',
  patterns: [
    'low:foot.any|level.low|post.deputy.township|post.deputy.unknown >16 measure:sanction.hard >30 low:foot.any|level.low|post.deputy >16 measure:sanction.any',
  ],
  needs: ['harm.grave|trouble|faulty in window'],
  unless: [
    'domain.trade in window',
    'post.chief.county|post.chief.city|post.chief.province|post.chief.central|post.chief.unknown|post.chief.township|chief.role|level.high in paragraph',
    'own.wrong in paragraph',
  ],
  also: [4],
  falsePositives: ['因本人直接违纪受处分的一线人员'],
  examples: [
    '【砖窑坍塌后,村支书、村主任被免职,分管副镇长受警告。】',
    '【拆违伤人一事,两名社区干部停职,街道副主任被诫勉。】',
    '【養老院失火,值班護士遭解聘,兩名護理師記過。】',
  ],
  counterexamples: [
    '砖窑坍塌后,村支书被免职,副镇长受警告,县长作检查。',
    '村会计被撤职,村主任受警告,两人冒领补贴,致村民受伤。',
    '球队大巴翻车,司机被解聘,队医助理、志愿者受处分。',
    '两名科员调整岗位,三名办事员考核合格。',
  ],
});
