import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/no-fault',
  portrait: 3,
  title: { zh: '没有过错照样受罚', en: 'Punished without any fault' },
  explanation: {
    zh: '文中先说已经尽责、程序无误或属于不可抗力，随后写到仍然问责处分。尽责而因不可抗力、难以预见造成损失的，可以免予问责（第17条第1款）；不该问的应当纠正（第21条第1款）。',
    en: 'The text says that duty was done, procedure was right or the cause was beyond control, and that punishment followed all the same. Where duty was done and the cause was beyond control or foresight, a person may be spared (art. 17(1)); undue cases are to be corrected (art. 21(1)).',
  },
  innocent: {
    zh: '“没有过错”是谁的说法；调查认定了哪些履职问题；是否负有领导责任。',
    en: 'Who says there was no fault, which failings the inquiry found, and whether leadership responsibility applied.',
  },
  articles: [
    { source: '问责条例', article: 17, paragraph: 1, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 21, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'fault:nofault.sign >30 contrast:link.yet|evenso.sign >18 measure:pen.any',
    'contrast:「哪怕」|「即使」|「即便」|「就算」|「尽管」|「明明」|「纵然」 >16 fault:*nofault.sign >24 measure:pen.any|ask.noun',
  ],
  needs: ['official.any|ctx.public in window'],
  unless: ['domain.other|domain.school|ctx.company in window'],
  falsePositives: ['当事人自称无过错、调查另有认定'],
  examples: [
    '【那场山洪五十年一遇,镇里早已报告过险情,分管副镇长还是被记了过。】',
    '【社区干部劝阻过三次,该做的都做了,仍被追责。】',
    '【明明流程無誤,承辦人還是被記一支申誡,大家都搖頭。】',
  ],
  counterexamples: [
    '他流程无误,没有被追责。',
    '队长尽了全力,仍被联赛处罚停赛。',
    '地震属于不可抗力,开发商仍要赔偿。',
    '经查,值班人员已按程序上报,不予处分。',
  ],
});
