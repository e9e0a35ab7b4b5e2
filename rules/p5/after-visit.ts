import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/after-visit',
  portrait: 5,
  title: { zh: '领导来过，隔天就免人', en: 'Removed the day after a visit' },
  explanation: {
    zh: '文中写领导检查、路过之后立刻有人被停职免职，没有写到查明了什么。条例要求实事求是（第3条），成立调查组、综合主客观因素（第10条）。',
    en: "The text says that right after a leader's visit somebody was removed, and tells no finding. Accountability goes by fact (art. 3), after an inquiry that weighs all factors (art. 10).",
  },
  innocent: {
    zh: '检查中是否发现了具体问题；免职是否早有安排。',
    en: 'Whether the visit found a concrete failure and whether the removal was planned before.',
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
  patterns: ['inspection:visit.word >28 speed:*nowword.sign >22 exit:hardremove.sign'],
  needs: [
    'who.high|post.chief|「领导」|「书记」|「市长」|「县长」|「省长」|「区长」|「部长」 in window',
    'official.any|ctx.public|ctx.boss in window',
  ],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death|「经查」|「查实」|「配合调查」|「接受调查」|mark.revoke in window',
  ],
  also: [1, 3],
  falsePositives: ['检查中查实了文中没有写明的问题'],
  examples: [
    '【副省长视察工地时绊了一跤,第二天城建局长被停职。】',
    '【書記路過看到路燈沒亮,隔天所長就被免職。】',
    '【市长调研等了一刻钟,当天大厅主任被免职。】',
  ],
  counterexamples: [
    '公司领导视察后,第二天部门主任被停职。',
    '省长调研了三个县。',
    '局长被免职。',
    '市长检查时发现泄密,第二天局长涉嫌受贿被免职。',
  ],
});
