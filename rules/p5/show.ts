import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/show',
  portrait: 5,
  title: { zh: '当众宣布、拿来示众', en: 'Punishment as a show' },
  explanation: {
    zh: '在电视问政、直播、大会等公开场合当场宣布停职、免职，或让人上台检讨。条例规定处理按程序决定后在一定范围宣布（第12条；第13条，条号待核）。',
    en: 'At a televised inquiry, live broadcast or mass meeting, people are suspended or removed on the spot, or made to criticise themselves on stage. Decisions follow procedure and are then announced within a set scope (arts. 12, 13).',
  },
  innocent: {
    zh: '从事发到决定隔了多久，有没有调查和申辩；免职、停职是最终处理还是先行措施；报道是否只是没写过程。',
    en: 'The time between event and decision, whether there was an inquiry and a hearing, whether removal is final or interim, and whether the report merely omits the procedure.',
  },
  articles: [
    { source: '问责条例', article: '12', certainty: 'A' },
    { source: '问责条例', article: '13', certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'show:stage.sign >40 「宣布」|「当场」|「当即」|「现场」|「上台」|「会上」|「当众」 >14 measure:remove.sign|rankhit.sign|measure.light.check',
    'measure:pen.any|remove.sign >26 show:showword.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: [
    'domain.other|domain.school|ctx.company|「另有任用」|fault.real|「选举」|「提请」 in window',
  ],
  falsePositives: ['依程序在会上宣布处分决定'],
  examples: [
    '【电视问政短片放完,区长当场宣布两名所长停职。】',
    '【电视问政的直播里,镇长上台念检讨。】',
    '【环保站长被当众免职,台下有人说是演给镜头看的。】',
  ],
  counterexamples: [
    '公司大会上,老板当场宣布主任停职。',
    '球员在直播镜头前当场宣布退出。',
    '大会宣布免去张某职务,另有任用。',
    '电视问政现场,局长承诺限期整改。',
  ],
});
