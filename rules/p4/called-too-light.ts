import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/called-too-light',
  portrait: 4,
  title: { zh: '说处理太轻、不算处分', en: 'The penalty is said to be none' },
  explanation: {
    zh: '文中有人指这次处理太轻、与后果不相称，或根本算不上处分。条例要求处理与过错相当（第3条），从轻要有依据（第18条，据公开解读）。',
    en: 'Somebody in the text says that the penalty is too light, out of proportion to the fault, or no penalty at all. Measures are to match the fault (art. 3); lighter treatment needs a ground (art. 18, as commentaries describe it).',
  },
  innocent: {
    zh: '这是谁的说法、有没有说明比照什么；处理有没有引用从轻的依据；是否只是先行措施。',
    en: 'Whose view this is and what it is compared with, whether a ground for leniency is cited, and whether this is only an interim step.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 18, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'measure:*sanction.any|light.token & verdict:*soft.verdict|soft.naught|soft.question',
    'official.any & verdict:soft.question|soft.naught',
    'harm.death|toll > verdict:soft.verdict|soft.worth',
    'verdict:soft.question.measure',
  ],
  unless: ['domain.other in window', 'domain.school before 6'],
  falsePositives: ['先行停职后被嫌太轻、随后另有处分', '只是个别网友的随口议论'],
  examples: [
    '【名单贴出来,居民当场就问:两年拖出这么大一摊事,记过一次也叫处分?】',
    '【網友看完懲處名單直呼太輕,扣一次獎金等於沒罰。】',
    '【一位议员说,对署长的谴责毫无震慑力,与五条人命不相称。】',
    '【調查報告出來後,里長代表說:這也算追責?】',
    '【區公所主管換了一輪,這也叫給交代?】',
    '【家属拿着公文摇头:五条命,就值几份检查?】',
  ],
  counterexamples: [
    '处理过轻或者过重的,应当予以纠正。',
    '主帅只被禁赛一场,球迷认为处罚太轻。',
    '被告人上诉认为量刑过重,检察机关认为原判太轻。',
    '校方对学生记过一次,家长说太轻。',
    '年轻干部受到处分后主动整改,走出了阴影。',
  ],
});
