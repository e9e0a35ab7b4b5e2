import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/decided-above',
  portrait: 2,
  title: { zh: '上面定的，下面受罚', en: 'Decided above, punished below' },
  explanation: {
    zh: '文中写上面拍板、批准、定方案，出事后处理的是执行的人。条例要求按职责分清全面、主要与重要领导责任（第6条第1款），权责对等（第3条）。',
    en: 'The text says that those above decided and that those who carried it out were punished. Overall, main and important leadership responsibility are told apart by duty (art. 6(1)); power and duty are to match (art. 3).',
  },
  innocent: {
    zh: '决策者是否已另行处理；执行者是否另有过错；所说的“拍板”有没有会议记录。',
    en: 'Check whether those who decided were dealt with elsewhere, whether the executors had a fault of their own, and whether minutes show who decided.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'three sentences',
  patterns: [
    'high:head.seat|head.any|chief.role|part.superior|org.gov >12 order:*decided.by >60 contrast:turn.down >24 measure:sanction.hard|auxiliary.cut|carry.down >14 low:foot.any|level.low|post.deputy|auxiliary.who|part.small',
    'high:head.seat|head.any|chief.role|part.superior|org.gov >12 order:*decided.by >60 contrast:turn.down >20 low:foot.any|level.low|post.deputy|auxiliary.who|part.small >16 measure:sanction.any|auxiliary.cut|carry.down',
    'high:head.seat|head.any|chief.role|part.superior|org.gov >12 order:*decided.by >60 blame:lands.low|front.low',
    'order:chain.sign >60 contrast:turn.down >24 measure:sanction.hard|auxiliary.cut|carry.down >14 low:foot.any|level.low|post.deputy|auxiliary.who|part.small',
    'order:chain.sign >60 contrast:turn.down >20 low:foot.any|level.low|post.deputy|auxiliary.who|part.small >16 measure:sanction.hard|auxiliary.cut|carry.down',
  ],
  unless: ['domain.trade in window', 'own.wrong in window', 'mark.norm in sentence'],
  also: [1, 4, 5],
  falsePositives: ['领导另有处理的报道'],
  examples: [
    '批文上盖着三个局长的签名,起诉书上只有一个测绘员。',
    '局长点的头,局长签的字,出事后被免职的只有一名科员。',
    '县里批准的拆迁方案,砸了以后只有两个村干部被停职。',
    '市里批准的开工,最后名单上只有两名安全员。',
    '层层签字的采购,查下来只开除了一个出纳。',
    '文件四级审批,到头来填表的办事员被记过。',
  ],
  counterexamples: [
    '小说里局长拍板的项目,最后被免职的只有一名科员。',
    '局长签了字的公款开支,最后出纳因贪污被开除。',
    '依照条例,局长点的头,局长签的字,最后被免职的只有一名科员。',
    '局长批准了他的请假,最后他升了科员。',
    '校长决定每周听一次课,结果有的老师不负责任,照着旧教案念。',
  ],
});
