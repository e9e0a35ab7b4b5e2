import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/no-result',
  portrait: 1,
  title: { zh: '过了很久，没有人被问责', en: 'Long after, nobody held' },
  explanation: {
    zh: '写明时间已过去多久，却仍没有问责结果。条例要求失责必问（第3条），严重失责终身追究（第16条，条号待核）。',
    en: 'A stretch of time is named and still nobody is held to account (art. 3, art. 16, number not yet confirmed).',
  },
  innocent: {
    zh: '是否仍在调查期内，结果是否已在别处公布。',
    en: 'Check whether the inquiry is still within its term and whether the result was published elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
    { source: '问责条例', article: 16, certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'time:since.then >40 absence:noone >14 measure:*sanction.any',
    'time:since.then >30 *account|sanction.hard >10 inaction:inert|spared.offlist|「未见」|「没有」',
    'time:*since.then >24 absence:quant.none >12 measure:*sanction.any',
    '*account.hold >14 time:since.then >12 inaction:inert|spared.offlist|「未见」|「没有」',
  ],
  needs: ['official.any|org.any|account|harm.grave in window'],
  unless: ['domain.trade in window', 'mark.norm in sentence', 'noise.noaccident in sentence'],
  also: [6],
  falsePositives: ['对未发生事件的说明'],
  examples: [
    '【决堤过去八个月了,仍没有一名官员被问责。】',
    '【時至今日,懲處名單仍未公布,究責毫無下文。】',
    '【桥塌至今,未见任何部门负责人被追究责任。】',
    '【縣府說好的問責拖了半年,迄今沒有公布。】',
  ],
  counterexamples: [
    '球队丑闻至今,没有一名球员受到处罚,有关部门沉默。',
    '建县三十年来没有一名干部被处分,群众满意。',
    '至今没有任何部门因此被处分,不得以此为由松懈。',
    '至今已连续三年无事故,无一名干部被追责。',
  ],
});
