import { rule } from '../../engine/rule';

export default rule({
  id: 'p5/veto',
  portrait: 5,
  title: { zh: '一票否决泛滥', en: 'Vetoes on everything' },
  explanation: {
    zh: '文中说“一票否决”什么都往里装、一项不合格就全年白干。2019年的减负通知要求严格控制一票否决事项（据公开解读）。',
    en: 'The text says that one-vote vetoes are attached to everything, or that one failed item wipes out the year. The 2019 notice on easing grassroots burdens asks that veto items be strictly limited (as commentaries describe it).',
  },
  innocent: {
    zh: '所说的否决事项是不是上级法规明确规定的；这是评论还是文件原文。',
    en: 'Whether the veto item is laid down by higher rules, and whether this is comment or the document itself.',
  },
  articles: [{ source: '减负通知', certainty: 'B' }],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  mood: 'any',
  patterns: [
    'veto:vetoword.sign & often:toomany.sign',
    'veto:oneitem.sign >10 veto:nullify.sign',
    'scope:all.sign >16 veto:vetoword.sign|nullify.sign',
  ],
  needs: ['official.any|ctx.public|ctx.boss|ask.core in window'],
  unless: ['domain.other|ctx.company|「安理会」|「常任理事国」|「联合国」|limit.sign in window'],
  also: [3],
  falsePositives: ['上级法规明定的否决事项'],
  examples: [
    '【镇里的一票否决多如牛毛,连订报纸都算进去。】',
    '【一项亮红灯,全年归零,村主任们叫苦。】',
    '【样样都挂上了全盘作废的牌子,乡干部只好编数。】',
  ],
  counterexamples: [
    '公司一项亮红灯,全年归零,主任叫苦。',
    '联合国安理会常任理事国享有一票否决权。',
    '公司考核一项不合格全年白干,员工叫苦。',
    '实行安全生产一票否决制,压实责任。',
    '严格控制一票否决事项,防止层层加码。',
  ],
});
