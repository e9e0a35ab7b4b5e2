import { rule } from '../../engine/rule';

export default rule({
  id: 'p2/punished-is-low',
  portrait: 2,
  title: { zh: '挨板子的是下面', en: 'The one who is hit is below' },
  explanation: {
    zh: '文中用“受处分的却是……”“挨板子的是……”点出：落到的是基层或副职。条例不许向下推责（第6条第3款，据公开解读）。',
    en: 'The sentence points out in so many words that the one punished is at the bottom. Pushing responsibility down is barred (art. 6(3), as commentaries describe it).',
  },
  innocent: {
    zh: '这是作者点出的对比：先看受处分的人做了什么，再看职责清单里这件事归谁。',
    en: "The contrast is the writer's: see what the person punished did, and whose task it was on the list of duties.",
  },
  articles: [
    { source: '问责条例', article: 5, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 3, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'strong',
  scope: 'sentence',
  mood: 'any',
  patterns: ['low:punished.low'],
  needs: ['sanction.any|carry.down|trouble|head.any in window'],
  // Where they are counted, the figures tell how many of them are junior.
  unless: ['domain.trade in window', 'mark.norm in sentence', 'split.total in sentence'],
  also: [5],
  falsePositives: ['介绍处分对象的普通句子'],
  examples: [
    '【堤是县里批的,挨板子的却是村干部。】',
    '【政策朝令夕改,最後被懲處的總是第一線。】',
    '【真正担责的往往是科员。】',
  ],
  counterexamples: [
    '球队输了,挨罚的总是替补门卫。',
    '防止挨板子的总是基层干部。',
    '获得奖励的是基层干部。',
    '受处分的三十人有二十五个是村干部。',
    '被记过的二十六人，十二人是乡镇干部，十四人是县领导。',
  ],
});
