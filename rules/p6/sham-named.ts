import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/sham-named',
  portrait: 6,
  title: { zh: '文中直说是虚假、表面整改', en: 'Called sham by the text itself' },
  explanation: {
    zh: '原文直接说整改是虚假的、做样子的、走过场的。先看它针对哪一件事、依据是什么；条例要求明确整改措施并督促检查（第14条，条号待核）。',
    en: 'The text itself calls the rectification false, cosmetic or a formality. See which case it speaks of and on what ground; rectification is to be set and checked (art. 14, number not yet confirmed).',
  },
  innocent: {
    zh: '这句评价出自督察结论、记者还是当事人；指的是整件事还是其中一项；后来有没有复核。',
    en: "Whether the judgement is an inspector's, a reporter's or a party's, whether it means the whole or one item, and whether it was reviewed later.",
  },
  articles: [{ source: '问责条例', article: 14, certainty: 'C' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: ['sham.named & inspection:mark.inspect|mark.promise|account|measure|rectify.act'],
  unless: ['domain.other in window'],
  falsePositives: ['转述尚未核实的指控'],
  examples: [
    '【假装整改、虚假销号,这个区被省督察组点了名。】',
    '【某局对巡察反馈敷衍应付,照抄兄弟单位的方案。】',
    '【检查来了紧一阵松一阵,整改像刮风。】',
  ],
  counterexamples: [
    '必须坚决防止虚假整改、表面整改。',
    '检查组对照清单逐项核验,未发现整改走过场的情况。',
    '教练说,球队的赛前检查走形式,整改也是做样子。',
    '整改不是做样子,这个县真把管子埋下去了。',
  ],
});
