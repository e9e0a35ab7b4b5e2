import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/cover-up',
  portrait: 1,
  title: { zh: '怕丢脸，先捂住', en: 'Covered up for the look of it' },
  explanation: {
    zh: '文中把捂、压、瞒、删帖、内部处理等动作，和形象、考核、政绩等动机写在一起。条例要求失责必问（第3条）；该启动没启动的，上级可责令或直接启动（第9条第2款）。',
    en: 'The text puts hiding, silencing or settling inside together with a motive such as image or ratings. Every failure is to be asked about (art. 3); a start that is overdue can be ordered or taken over from above (art. 9(2)).',
  },
  innocent: {
    zh: '不公开是否有依法保密的理由，是否已按程序上报。',
    en: 'Check whether there is a lawful reason for silence and whether it was reported upwards as required.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'words:mark.general >16 concealment:*cover.act >10 concealment:*cover.act|inert >12 concealment:*cover.act|inert',
    'concealment:*cover.act >40 reason:*cover.motive',
    'reason:*cover.motive >40 concealment:*cover.act',
  ],
  needs: ['official.any|sanction.any|unit.low in window'],
  unless: ['domain.trade in window', 'mark.norm in sentence'],
  falsePositives: ['企业、明星为形象压消息'],
  examples: [
    '【怕影响年底考核,镇里把这起事故压了下来,对外一个字不提。】',
    '【為了單位榮譽,主官要大家不准外傳,關起門來自己罰。】',
    '【局里担心丢脸,先删帖,再找家属签保密协议。】',
    '【有的乡镇碰上事故先封消息,再劝家属,最后压着不报。】',
    '【镇上一边封口,一边删帖,怕的是丢了文明单位的牌子。】',
  ],
  counterexamples: [
    '怕影响公司考核,门店经理把事故压了下来,主管不知情。',
    '严禁为了政绩瞒报事故、压着不报。',
    '各单位必须克服怕影响考核而捂着不报的心理。',
    '各单位要维护形象,提升考核名次。',
  ],
});
