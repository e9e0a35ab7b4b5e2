import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/penalty-as-rest',
  portrait: 4,
  title: { zh: '免职成了休假', en: 'A removal that amounts to a holiday' },
  explanation: {
    zh: '文中免职、停职、请辞被说成放假、避风头、带薪休息。条例要求处理与过错相当（第3条）；组织处理与处分各有用途、不能互相顶替（纪检监察机关刊文的解读）。',
    en: 'The text calls a removal, suspension or resignation a holiday, a rest on pay or waiting out the storm. Measures are to match the fault (art. 3); organisational measures and sanctions do not replace each other (as articles by the discipline bodies explain).',
  },
  innocent: {
    zh: '停职是不是调查期间的先行措施；后来有没有处分；待遇按规定如何处理。',
    en: 'Whether the suspension is an interim step of an inquiry, whether a sanction followed, and what the rules say on pay.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 8, paragraph: 2, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'exit:*measure.post|exit.word|measure.admin.heavy|account > minimiser:link.equals|link.only|bit.equals >10 perk:*soft.rest|soft.pause|soft.reward',
    'account:kind.handling >6 minimiser:link.equals|bit.equals >6 perk:soft.rest|soft.pause|soft.reward',
    'exit:*measure.post|exit.word >20 perk:soft.rest|soft.pause',
    'perk:soft.rest|soft.pause >14 exit:measure.post|measure.admin.heavy|account.sanction',
    'fault:bit.fault|harm.grave|crime.fact > minimiser:light.min|link.equals >8 perk:soft.rest|soft.pause|soft.reward',
  ],
  unless: ['domain.other in window'],
  falsePositives: ['调查期间依规停职的先行措施', '与失职无关的休假、离任'],
  examples: [
    '【把人停职,不过是让他在家歇几个月。】',
    '【區長請辭後去度假,一身輕鬆。】',
    '【給他放個長假,就當是懲處了。】',
    '【这种处理简直是给他放假。】',
    '【捅了大篓子的局长,换来的却是放假半年。】',
  ],
  counterexamples: [
    '他辞职后去海边休养,开了一家民宿,公司同事都来看他。',
    '免职不能变成带薪休假。',
    '女职工休假期间被停职,法院认为单位违法,判决书已生效。',
  ],
});
