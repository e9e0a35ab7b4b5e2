import { rule } from '../../engine/rule';

export default rule({
  id: 'p3/escalated',
  portrait: 3,
  title: { zh: '一句提醒能了的事升格成处分', en: 'A matter for a word, raised to a sanction' },
  explanation: {
    zh: '文中说本来口头提醒、批评教育就够，或情节轻微、没有后果，却还是给了处分。轻微情形可以只教育不处分（纪律处分条例第19条、政务处分法第12条）。',
    en: 'The text says that a word would have been enough, or that the fault was slight and harmless, and yet a sanction was given. Slight faults may end with education only.',
  },
  innocent: {
    zh: '“本可提醒”是谁的判断；是否屡教不改；通报有没有写出后果。',
    en: 'Who judged that a word was enough, whether it was repeated, and whether the notice names a consequence.',
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
    'trivial:*minor.sign >26 contrast:link.yet|evenso.sign|「但」|「但是」|yet.end >20 measure:pen.any',
    'measure:pen.any >20 contrast:「其实」|「本来」|「明明」|「原本」 >10 trivial:*minor.sign',
  ],
  needs: ['official.any|ctx.public in window'],
  unless: [
    'domain.other|domain.school|ctx.company|fault.real|harm.death|pen.none|mark.revoke in window',
  ],
  falsePositives: ['当事人自认“提醒就够”的一面之词'],
  examples: [
    '【报表晚交一份,提醒一句就够,县里却给了他记过处分。】',
    '【这点疏漏没有造成任何后果,科长还是挨了个警告。】',
    '【里长被记申诫,其实这种事口头提醒即可。】',
  ],
  counterexamples: [
    '情节轻微,给予批评教育,免予处分。',
    '队长训练迟到提醒一句就够,球队却给了他处罚。',
    '本可教育提醒的,不得给予处分。',
    '局长收受红包,提醒一句就够?县里还是给了他处分。',
  ],
});
