import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/counterfactual',
  portrait: 1,
  title: { zh: '要不是有人捅出来', en: 'Had nobody brought it out' },
  explanation: {
    zh: '用反事实说出：没有曝光或上级过问，事情就会不了了之。这等于说本级没有主动问责。失责必问（第3条）；上级对该启动未启动的可以责令或自行启动（第9条第2款）。',
    en: 'A counterfactual says that without exposure or a superior the matter would have died. That is to say the level in charge would not have acted (art. 3, art. 9(2)).',
  },
  innocent: {
    zh: '这是作者的推断。先看当时是否已有核查记录、是否已在程序之内。',
    en: "This is the writer's inference. Look for records that an inquiry was already under way.",
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'words:hypo.not >30 *trigger.any|reveal >40 concealment:*bury|inert',
    'concealment:*bury|inert >30 words:hypo.not >24 *trigger.any|reveal',
  ],
  needs: ['official.any|sanction.any|wrong in window'],
  unless: ['domain.trade in window'],
  also: [4],
  falsePositives: ['讲述历史或私人往事的假设'],
  examples: [
    '【要不是老工人把录音交给记者,这笔失踪的工程款恐怕就石沉大海了。】',
    '【若非監察院追問,區公所那筆糊塗帳大概早就不了了之。】',
    '【这件事本来会被局里压下去,如果不是帖子上了热搜的话。】',
  ],
  counterexamples: [
    '要不是记者曝光,俱乐部这笔糊涂账就被压下去了,球迷至今蒙在鼓里。',
    '如果没有问责,制度就会落空。',
    '要不是下雨,我们早就出发了。',
  ],
});
