import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/lower-class',
  portrait: 4,
  title: { zh: '该重的改成轻的', en: 'A lower class of handling in place of a higher' },
  explanation: {
    zh: '文中说涉嫌犯罪的只给党纪处分，该处分的只谈话，或者以一种处理代替更重的一种。组织处理与处分各有用途、不能互相顶替（纪检监察机关刊文的解读）；另需其他处理的应通报有关机关（第15条）。',
    en: 'The text says that what looks like a crime ended in Party discipline, that a sanction shrank to a talk, or that one class of measure stood in for a heavier one. Organisational measures and sanctions do not replace each other (as articles by the discipline bodies explain); where other handling is needed, the body concerned is told (art. 15).',
  },
  innocent: {
    zh: '是否另行移送司法；涉案金额有没有扣减；有没有立功、退赃等从轻的依据。',
    en: 'Whether the case was sent to prosecutors separately, whether sums were revised, and what grounds for leniency are cited.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 15, certainty: 'A' },
    { source: '问责条例', article: 18, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'substitute:swap.named',
    'measure:kind.handling >2 「之名」 >16 measure:「之实」',
    'substitute:link.by >6 measure:kind.handling|measure|account|light.token >4 substitute:link.instead|link.dai >8 measure:kind.handling|measure|account',
    'fault:crime.fact|harm.death|harm.loss > minimiser:link.only|light.min >18 measure.party|measure.admin|measure.post|「组织处理」|「党纪处理」',
    'fault:crime.fact|harm.death|harm.loss > measure|account > absence:bit.nocourt',
    'fault:crime.fact > measure.admin.heavy|measure.post|measure.party >30 perk:soft.rest|bit.retired',
  ],
  unless: ['domain.other in window', 'domain.school|「校方」 before 16'],
  falsePositives: ['移送司法另文通报的案件', '金额核减后已不构成犯罪的案件'],
  examples: [
    '【有的地方大案小办,给个处分就了结。】',
    '【有些人借组织处理之名,行逃避纪律处分之实。】',
    '【用调离岗位顶替纪律处分,成了一些单位的惯例。】',
    '【会计贪污六十多万元,最后只给了留党察看。】',
    '【收受回扣三百万的站长丢了官,公安局的门都没进。】',
    '【套取补贴的主任被撤职后回乡养老。】',
  ],
  counterexamples: [
    '对以罚代刑的,追究其责任,必须纠正。',
    '会计贪污六十万元,受到开除党籍处分,并移送司法机关。',
    '被告人受贿三十万元,法院判处有期徒刑三年。',
    '严禁用组织处理代替纪律处分。',
    '球队对主帅的问题大案小办。',
    '学生家长认为校方处理过轻。',
  ],
});
