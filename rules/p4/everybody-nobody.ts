import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/everybody-nobody',
  portrait: 4,
  title: { zh: '人人有责，等于无人负责', en: 'All are responsible, so nobody is' },
  explanation: {
    zh: '文中说因为是集体决定、层层签字或者权责不清，最后没有人承担责任。条例要求集体决定、分清责任（第3条），班子成员各按职责承担（第6条第1款）。',
    en: 'The text says that nobody carries the responsibility because it was a collective decision, many signed, or duties were unclear. Collective decisions still leave separate responsibilities (art. 3), each by duty (art. 6(1)).',
  },
  innocent: {
    zh: '调查是否还在进行；有没有按分工分别认定责任。',
    en: 'Whether the inquiry is still open, and whether shares of responsibility were fixed by duty.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 6, paragraph: 1, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'blur:diffuse > absence:noone.liable',
    'blur:diffuse.all > blur:*diffuse.unclear',
    'blur:diffuse.all >30 close:link.close|light.paid|soft.image|soft.naught|late.waived',
    'absence:noone.liable > blur:diffuse',
    'blur:*diffuse.unclear & measure:*sanction.any',
    'blur:*diffuse.unclear > attitude:*mood.lenient',
    'blur:bit.all|diffuse.all >30 absence:diffuse.shirk',
    'procedure:diffuse.all|「手续」|「程序」|「集体」 >16 reason:soft.excuse',
  ],
  unless: ['domain.other in window', 'stance.forbid|stance.prevent|stance.condition in sentence'],
  also: [1, 2],
  falsePositives: ['调查尚未结束、责任还没有认定', '泛泛谈体制的评论'],
  examples: [
    '【方案是集体研究的,出了事谁都不用负责。】',
    '【大家都签了字,法不责众,这笔账也就一笔勾销。】',
    '【沒有官員需要負責,理由是集體決策。】',
    '【十三个部门会签,等出了人命,谁也说不清责任该落在哪一家。】',
    '【责任到底在谁,报告里语焉不详,追责自然落了空。】',
    '【权责扯不清楚,说到底是揣着明白装糊涂,谁都不愿得罪。】',
    '【出了问题,七道手续都成了免责的理由。】',
    '【堤塌以后开会,六家单位都带着文件来,都说自己只管前一道。】',
  ],
  counterexamples: [
    '集体研究决定后,由分管副县长负责实施。',
    '球队输球,大家都有责任,没有人需要单独道歉。',
    '要防止大家都签字,谁都不用负责。',
    '股东会上大家都举了手,亏损了谁也不用负责。',
  ],
});
