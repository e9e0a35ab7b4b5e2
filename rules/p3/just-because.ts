import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/just-because',
  portrait: 3,
  title: { zh: '只因一点小事就受处分', en: 'Punished for just one small thing' },
  explanation: {
    zh: '文中用“就因为”“只因”“仅仅因为”一类的话，把处分归到一件很小的事上。问责应综合主客观因素，防止泛化、简单化（第10条），轻微情形可以只教育不处分。',
    en: 'The text says with “just because” or “only because” that one small thing led to a sanction. All factors are to be weighed and over-broad use avoided (art. 10); slight faults may end with education.',
  },
  innocent: {
    zh: '“只因”是不是当事人自己的说法，通报里还列了哪些事实，是否屡犯或造成了后果。',
    en: 'Whether “only because” is the person’s own account, what other facts the notice lists, and whether the fault was repeated or had consequences.',
  },
  articles: [
    { source: '问责条例', article: 10, certainty: 'A' },
    { source: '纪律处分条例', article: 19, certainty: 'A' },
    { source: '政务处分法', article: 12, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'reason:justbecause.sign >26 measure:pen.any',
    'measure:pen.any >10 reason:justbecause.sign',
    'measure:pen.any >8 reason:「理由」|「原因」|「罪名」|「名目」 >6 reason:justbecause.sign',
  ],
  needs: ['official.any|ctx.public in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death|harm.loss|harm.disaster|whistle.sign|mark.revoke in window',
  ],
  falsePositives: ['省略了其他事实的转述'],
  examples: [
    '【就因为一张表晚送半天,副镇长背了个处分。】',
    '【一名村干部被停职,只因没把横幅挂正。】',
    '【里干事被記一支申誡,理由不過是簽到時少寫一撇。】',
  ],
  counterexamples: [
    '就因为进球被吹,队长赛后被罚。',
    '只因收受红包,科长被免职。',
    '该局长被免职,只因他多次举报上级。',
    '不能只因一次失误就处分干部。',
    '就因为晚到一会儿?局里解释说并未处分任何干部,他没有被处分。',
  ],
});
