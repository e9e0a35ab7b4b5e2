import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/haste',
  portrait: 5,
  title: { zh: '出事没几个小时就免人', en: 'Removed within hours' },
  explanation: {
    zh: '文中写事情刚发生几个小时或一夜之间就宣布免职停职，没有写到调查认定。条例要求成立调查组、综合主客观因素（第10条），实事求是（第3条）。',
    en: 'The text says that people were removed within hours or overnight after an event and tells no finding. A team inquires and weighs all factors (art. 10); accountability goes by fact (art. 3).',
  },
  innocent: {
    zh: '这是停职配合调查，还是正式免职；是否另有通报说明查明的事实。',
    en: 'Whether this was a suspension during the inquiry and whether another notice gives the facts.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'time:day.after >10 speed:num.hours >20 exit:hardremove.sign',
    'time:day.after >16 speed:nowword.sign >26 exit:hardremove.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|「经查」|「调查认定」|「查明」|「配合调查」|「接受调查」|trivial.any|mark.revoke in window',
  ],
  also: [1],
  falsePositives: ['另有通报说明已查明的事实'],
  examples: [
    '【事发后六个小时,镇长就被免职。】',
    '【疫情刚冒头,一夜之间疾控主任被免职。】',
    '【出事當晚,所長隨即被撤職。】',
  ],
  counterexamples: [
    '公司出事后六个小时,主管被免职。',
    '事故后三小时,经查副局长失职,被免职。',
    '事发后三小时,县里成立工作组。',
  ],
});
