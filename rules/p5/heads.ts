import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/heads',
  portrait: 5,
  title: { zh: '拿人头去交差', en: 'Heads to show' },
  explanation: {
    zh: '文中说舆论一来先交人、先撤人，调查和事实排在后面。条例要求实事求是（第3条），先调查、综合主客观因素（第10条）。',
    en: 'The text says that, when opinion presses, people are handed over first and facts come later. Accountability goes by fact (art. 3), after an inquiry that weighs all factors (art. 10).',
  },
  innocent: {
    zh: '被处理的人是否确有责任，后来有没有公布调查结果。',
    en: 'Whether those punished bore responsibility and whether findings were published later.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'exposure:trigger.exposure|outcry.sign >30 words:heads.sign',
    'words:heads.sign >30 account:ask.noun|pen.any|「调查」|「真相」|「事实」',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core|「地方」|「当地」|「官方」 in window'],
  unless: ['domain.other|domain.school|ctx.company|stance.forbid|stance.prevent in window'],
  also: [1, 2, 4, 6],
  falsePositives: ['被处理的人确有责任'],
  examples: [
    '【舆论压力一来,当地想到的就是拿人头去交差。】',
    '【網路炎上,市府先撤幾個人,調查反倒放著。】',
    '【镇里拿干部去祭旗,事实到底怎样没人管。】',
  ],
  counterexamples: [
    '球队骂声一片,官方拿人头去祭旗,主帅下课。',
    '舆情发生后,当地先公布了调查情况。',
    '不得一有舆情就拿人去交差,要求地方查清事实。',
  ],
});
