import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/chill',
  portrait: 3,
  title: { zh: '问责寒了心、没人敢干', en: 'Accountability that chills' },
  explanation: {
    zh: '文中把寒心、不敢干、留痕自保、多干多错归因于处分和问责。条例要防止泛化、简单化（第10条）；改革、先行先试中的无意失误等几种情形可以免予问责（第17条第1款）；问错了应当纠正（第21条第1款）。',
    en: 'The text traces disheartenment, fear of acting, keeping proof for oneself or “the more you do the more you err” to sanctions. The Regulations warn against over-broad use (art. 10), let a few cases such as honest errors in reform be spared (art. 17(1)) and order correction of wrong ones (art. 21(1)).',
  },
  innocent: {
    zh: '这是个别人的感受还是普遍现象；处分是否另有事实依据；有没有提到容错和复查。',
    en: 'Whether this is one person’s feeling or a general finding, whether the sanctions had grounds, and whether relief is mentioned.',
  },
  articles: [
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 17, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 21, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'account:ask.noun|pen.any >26 attitude:*chill.sign',
    'attitude:*chill.sign >22 reason:link.because|「怕」|「为了躲」|「为躲」|「躲」|「只怕」|「生怕」 >12 account:ask.noun|pen.any',
    'often:flood.sign >30 attitude:*chill.sign',
    'attitude:*chill.sign >26 often:flood.sign',
  ],
  needs: ['official.any|ctx.public|ask.core in window'],
  unless: ['domain.other|domain.school|ctx.company|cheer.sign|mark.revoke|fault.real in window'],
  also: [5],
  falsePositives: ['寒心、怕事另有原因而恰与处分同句'],
  examples: [
    '【处分一下来,镇上的人没人敢拍板,凡事先留痕。】',
    '【追責一波接一波,里幹事人人自危,寧可少做少錯。】',
    '【村里干部束手束脚,就怕哪天又挨处分。】',
    '【镇干部个个憋屈,处分满天飞。】',
  ],
  counterexamples: [
    '要关心关爱受处分干部,防止寒了干部的心。',
    '问责让违纪者人人自危,群众拍手称快。',
    '学校的学生会里处分满天飞,同学们怨气不小。',
    '经过教育,受处分干部打消了顾虑,不再束手束脚。',
  ],
});
