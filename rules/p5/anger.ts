import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/anger',
  portrait: 5,
  title: { zh: '领导发火，当场处分', en: 'Anger, then a sanction on the spot' },
  explanation: {
    zh: '文中先写领导发怒、训斥、拍桌，接着就是停职、免职、处分。问责先审批再启动（第9条第1款），综合主客观因素（第10条），由有权的组织按权限决定（第12条）。',
    en: 'The text tells of a leader who is angry, scolds or bangs the table, and then of a suspension, removal or sanction. A start is approved beforehand (art. 9(1)), all factors are weighed (art. 10), and the competent organisation decides (art. 12).',
  },
  innocent: {
    zh: '从事发到决定隔了多久，有没有调查和申辩；报道是否只是没写过程。',
    en: 'The time between event and decision, whether there was an inquiry and a hearing, and whether the report merely omits the procedure.',
  },
  articles: [
    { source: '问责条例', article: 9, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'attitude:anger.sign >45 measure:pen.any|hardremove.sign',
    'attitude:anger.sign >30 speed:*nowword.sign >12 measure:remove.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: ['domain.other|domain.school|ctx.company|fault.real|harm.death in window'],
  adjust: [{ when: 'nowword.sign in window', to: 'strong' }],
  falsePositives: ['发火之前已有调查结论'],
  examples: [
    '【群里没人应,书记火了,当场把值班的镇干部停了职。】',
    '【县长在会上一拍桌子,民政局长当天就被停职。】',
    '【副市长视察工地时脸一沉,监理站站长立马撤换。】',
    '【署長震怒,承辦科長隔天就被記過。】',
  ],
  counterexamples: [
    '公司老板一拍桌子,部门主管当天就被停职。',
    '主帅大怒,队长当场被换下。',
    '市长怒斥拖欠工资的企业,要求限期整改。',
    '不得因领导发火就处分干部。',
  ],
});
