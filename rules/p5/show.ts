import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/show',
  portrait: 5,
  title: { zh: '当众宣布、拿来示众', en: 'Punishment as a show' },
  explanation: {
    zh: '文中写在电视问政、直播、大会等公开场合当场宣布停职、免职，或让人上台检讨。处理由有权的组织按权限决定（第12条）；政务处分决定在规定的范围内宣布（政务处分法第46条）。',
    en: 'The text tells of a televised inquiry, a live broadcast or a mass meeting at which people are suspended or removed on the spot, or made to criticise themselves on stage. The competent organisation decides (art. 12); official sanctions are announced within a set scope (Law on Administrative Discipline, art. 46).',
  },
  innocent: {
    zh: '决定是否在节目之前已经按程序作出、只是在现场宣布；停职是否只是先行措施；上台检讨是不是本人自愿。',
    en: "Whether the decision was made by procedure before the show and only announced there, whether a suspension is interim, and whether the self-criticism was the person's own wish.",
  },
  articles: [
    { source: '问责条例', article: 12, certainty: 'A' },
    { source: '政务处分法', article: 46, certainty: 'A' },
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
