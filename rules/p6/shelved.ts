import { rule } from '../../engine/rule';

export default rule({
  id: 'p6/shelved',
  portrait: 6,
  title: { zh: '批示、督办到了手里就搁下', en: 'An instruction received and left lying' },
  explanation: {
    zh: '文中说上级的批示、督办或监察建议到了以后，被圈阅、搁置，没有研究办理。条例要求明确整改措施并督促检查（第14条，条号待核）；监察机关可以提出监察建议（监察法第52条第5项）。',
    en: 'The text says that a note, an order or a supervisory proposal arrived and was ticked off or put aside. Rectification is to be set and checked (art. 14, number not yet confirmed); supervisory bodies may send proposals (Supervision Law, art. 52, item 5).',
  },
  innocent: {
    zh: '件是否转给了有权办理的部门；办理期限是否未到；搁置是谁的说法，有没有收发记录。',
    en: 'Whether the paper was passed to the body in charge, whether its deadline is still open, and who says that it was left lying.',
  },
  articles: [
    { source: '问责条例', article: 14, certainty: 'C' },
    { source: '监察法', article: 52, item: 5, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: ['order:trigger.superior|link.order >30 inaction:*shelf.put'],
  needs: ['official.any|unit.low|org.any in window'],
  unless: ['domain.other in window', 'sanction.hard after 40'],
  also: [1],
  falsePositives: ['已转有权部门办理的来件'],
  examples: [
    '【市里的督办件到了区建设局,画个圈就搁下了。】',
    '【監察院來函催辦,區公所隨手放在一邊。】',
    '【省领导批示后,镇里没有研究,文件躺在抽屉里。】',
  ],
  counterexamples: [
    '市里的督办件到了区建设局,当天就上会研究,一周办结。',
    '球队老板批示后,领队随手放在一边,单位没人过问。',
    '对督办件画个圈就搁下的局长,县里给予记过处分。',
    '上级督办件到了各单位,严禁搁置。',
  ],
});
