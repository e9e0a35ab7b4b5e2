import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/ought-but',
  portrait: 4,
  title: { zh: '该处分的只谈话', en: 'What called for a sanction got a talk' },
  explanation: {
    zh: '文中说该处分、该移送的，结果只是谈话、内部了结一类。条例要求处理与过错相当（第3条）；组织处理与处分各有用途、不能互相顶替（纪检监察机关刊文的解读）。',
    en: 'The text says that what called for a sanction or for prosecutors ended in a talk or an internal settlement. Measures are to match the fault (art. 3); organisational measures and sanctions do not replace each other (as articles by the discipline bodies explain).',
  },
  innocent: {
    zh: '案情是否经过核减；从轻处理有没有写明依据。',
    en: 'Whether the facts were revised and whether a ground for leniency is stated.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 18, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'words:bit.ought >2 measure|account|court.gate|bit.sent >3 「的」 >8 light:measure.light|link.only|bit.lesser|soft.image',
    'words:bit.ought >2 measure|account|court.gate|bit.sent > minimiser:link.by|light.min|link.only >8 light:measure.light|kind.handling|measure.admin|bit.lesser >10 close:link.close|light.paid',
    'words:bit.ought >6 measure|account|court.gate|bit.sent > contrast:link.yet|link.but|link.only|light.min >14 light:measure.light|measure.pay|measure.admin.light|light.token|measure.post.transfer|cushion.post|keep',
  ],
  unless: ['domain.other in window', 'stance.forbid|stance.prevent|stance.must in sentence'],
  falsePositives: ['案情核减之后依规从轻的处理', '总结四种形态运用的套话'],
  examples: [
    '【论情节本该撤职,局里却只扣了他两个月绩效。】',
    '【这些年,该处分的谈话,该谈话的提醒,一级降一级。】',
    '【該送法辦的案子,最後用行政懲處了結。】',
    '【本该移送的线索,只是内部消化了。】',
  ],
  counterexamples: [
    '该处分的要处分,该免职的要免职。',
    '必须做到该处分的处分,不能只谈话了事。',
    '球队里该处分的只批评几句,球迷不满。',
  ],
});
