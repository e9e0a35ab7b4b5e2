import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/add-more',
  portrait: 5,
  title: { zh: '嫌人少、嫌处理轻，再添几个', en: 'Too few, so more are added' },
  explanation: {
    zh: '文中说嫌问责范围不够广、人数太少、力度不够，于是再列入、补处分、加码。条例要求实事求是、处理与过错相当（第3条），综合主客观因素（第10条）；上级可以依程序纠正不当的决定（第21条第1款）。',
    en: 'The text says that the list was found too short or too mild, so that people were added or penalties raised. Accountability goes by fact and in proportion (art. 3) and weighs all factors (art. 10); a superior may correct an undue decision by procedure (art. 21(1)).',
  },
  innocent: {
    zh: '追加是不是因为查出了新的事实；上级是否依程序改变了不当决定。',
    en: 'Whether new facts came out, and whether a superior changed an undue decision by procedure.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '问责条例', article: 21, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'attitude:toofew.sign >36 scope:addon.sign|include.sign|fill.sign|「要求」 >16 measure:*pen.any|ask.noun|roll.sign',
    'attitude:toofew.sign >30 measure:*pen.any',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: [
    'domain.other|domain.school|ctx.company|「法院」|「网友」|「量刑」|「检察」|harm.death|fault.real in window',
  ],
  also: [2],
  falsePositives: ['因查出新事实而追加处理'],
  examples: [
    '【县里嫌处理的人太少,又把两个股室列入问责名单。】',
    '【处分力度不够看,书记又给两个科员加码,记了过。】',
    '【局长觉得名单太短、声势不够,会计和司机也被记过。】',
  ],
  counterexamples: [
    '公司嫌处理的人太少,又把两个主任列入处分名单。',
    '公司觉得处罚太轻,又加了一条。',
    '网友认为处理太轻,应当加重处分。',
    '法院认为量刑偏轻,改判十年。',
    '发现新的证据后,重新处分两人。',
  ],
});
