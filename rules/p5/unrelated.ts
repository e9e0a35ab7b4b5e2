import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/unrelated',
  portrait: 5,
  title: { zh: '不相干的也被拉进名单', en: 'The unconnected added to the list' },
  explanation: {
    zh: '文中说与事情没有直接关系的部门或人，也被列入问责、一起受罚。责任只在各自职责范围内（第6条第1款），处理与过错相当（第3条）。',
    en: "The text says that units or persons without any direct link are put on the list or punished along with others. Responsibility lies within one's duties (art. 6(1)), and measures match the fault (art. 3).",
  },
  innocent: {
    zh: '“没有关系”是谁的判断；该部门有没有审批、监管方面的职责。',
    en: 'Who says that there was no link, and whether the unit had a duty to approve or supervise.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'scope:*unrelated.sign >30 scope:include.sign >14 measure:*pen.any|ask.noun|roll.sign',
    'scope:*unrelated.sign >20 measure:pen.any',
    'scope:「连」 >16 scope:include.sign >10 account:roll.sign|ask.noun|pen.any',
    'account:roll.sign|ask.noun|pen.any >16 scope:「连」 >16 scope:counted.in',
    'scope:scapelist.sign|「陪绑」|「垫背」|「跟着」 >14 measure:pen.any|ask.noun',
    'measure:pen.any|ask.noun >14 scope:「陪绑」|「垫背」|「连坐」|「株连」',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|pen.none|stance.forbid|「造谣」|「谣言」|「无关人员」|mark.revoke in window',
  ],
  also: [3],
  falsePositives: ['该部门其实负有审批或监管职责'],
  examples: [
    '【村里失火,毫不相干的水利站也被写进问责名单。】',
    '【刚调来三天的副所长,跟这事八竿子打不着,照样被记过。】',
    '【镇里的会计什么都没管,也跟着背处分。】',
    '【问责一来,几个科室陪绑。】',
    '【失火的是林场,连教育局也被列入问责通报。】',
    '【这次问责,连刚报到的副站长也算了进去。】',
  ],
  counterexamples: [
    '公司里毫不相干的主任也被写进处分名单。',
    '该传闻与本单位无关,有人因造谣被处罚。',
    '公司无辜员工被一起处分。',
    '查明迟报与他无直接关系,县里撤销处分并补发奖金。',
    '追究无关人员的责任是不允许的,不得牵连。',
    '经查,此事与镇政府没有直接关系,不予问责。',
  ],
});
