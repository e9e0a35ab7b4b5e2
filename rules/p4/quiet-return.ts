import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/quiet-return',
  portrait: 4,
  title: { zh: '受处理的人悄悄回来', en: 'The removed quietly come back' },
  explanation: {
    zh: '文中说被免职、撤职或引咎辞职的人不久又重新任职。组织处理规定对免职、责令辞职后的任用有限制期（条号待核）。',
    en: 'The text says that somebody removed or resigned over a fault was soon in office again. The Provisions on Organisational Handling limit new posts for a time after removal (article number not yet confirmed).',
  },
  innocent: {
    zh: '影响期是否已满；任用有没有公示、走程序；新职务与原职务的级别。',
    en: 'Whether the period of effect has ended, whether the appointment was announced and regular, and how the two posts compare.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '组织处理规定', article: 12, certainty: 'C' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'exit:measure.post.remove|measure.post.resign|measure.post.suspend|measure.admin.heavy|account.sanction|account.hold > return:move.back|soft.seat.on',
    'return:move.back >20 exit:measure.post.remove|measure.post.resign|measure.admin.heavy',
  ],
  unless: ['domain.other in window', 'mark.lawful|mark.righted in window'],
  also: [6],
  falsePositives: ['影响期满并经公示的任用', '停职调查后查明无责的复职'],
  examples: [
    '【免职不到一年,他已悄悄出任另一个县的副书记。】',
    '【當年引咎下台的署長,換個部門又當主管。】',
    '【免职不满百日,人已在邻县任副县长。】',
    '【悄然出任开发区主任的,正是三个月前被撤职的那位局长。】',
  ],
  counterexamples: [
    '演员因丑闻被封杀,一年后复出,粉丝却不买账。',
    '处分影响期满,经公示后依规任用,他重新上岗。',
    '被免的护林员已回到岗位,县里收回了原决定。',
    '教练引咎辞职后又悄悄出任青年队领队。',
  ],
});
