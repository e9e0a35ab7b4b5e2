import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/second-handling',
  portrait: 4,
  title: { zh: '先轻后重的第二次处理', en: 'A second, heavier handling' },
  explanation: {
    zh: '文中说先前的处理很轻，后来才重新处理、加重。条例要求纠正不当的决定，上级也可以责令纠正（第21条第1款）；第一次从轻有没有依据，值得核实。',
    en: 'The text says that the first handling was light and that a second one made it heavier. Wrong decisions are to be corrected, if need be from above (art. 21(1)); whether the first leniency had a ground is worth checking.',
  },
  innocent: {
    zh: '是否出现了新的事实；第一次是不是先行措施。',
    en: 'Whether new facts came up and whether the first measure was only interim.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 21, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'time:bit.old >24 light:measure.light|measure.pay|measure.admin.light|measure.org|light.token|soft.verdict > again:bit.redo >16 measure:sanction.any|measure|bit.punish|light.token',
    'minimiser:link.only >10 light:measure.light|measure.pay|measure.admin.light|measure.org|light.token > again:bit.redo|link.onlythen >16 measure.post|measure.admin|measure.party|measure.criminal',
  ],
  unless: ['domain.other in window', 'mark.revoke in window'],
  also: [1, 5],
  falsePositives: ['出现新的事实后的补充处理', '先行措施之后的正式处分'],
  examples: [
    '【起初只让他写了份检查,舆论不依,才重新作出处分。】',
    '【當時僅記申誡兩次,直到家屬抗議才改記大過並調職。】',
    '【原来的处理偏轻,市里决定重新处分。】',
  ],
  counterexamples: [
    '他去年受到警告处分,今年再犯,被开除。',
    '原处分过重的,可以重新作出处理。',
    '他去年受到政务警告处分,今年县监委重新查清事实,撤销原处分。',
    '教练先前被警告,随后又被罚出场,本场比赛失利。',
  ],
});
