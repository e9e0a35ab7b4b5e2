import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/reversed-statement',
  portrait: 1,
  title: { zh: '先说没事，再改口', en: 'First played down, then reversed' },
  explanation: {
    zh: '第一份说法把事情说小，受到质疑后才改口或处理人；文中写到的推动者是舆论或上级。失责必问（第3条）；该启动没启动的，上级可责令启动（第9条第2款）。',
    en: 'The text tells of a first statement that plays the matter down and of a reversal, or of people dealt with, once it was doubted. Every failure is to be asked about (art. 3); an overdue start can be ordered from above (art. 9(2)).',
  },
  innocent: {
    zh: '第一份说法是否写明“初步”；新证据是否后来才出现。',
    en: 'Check whether the first statement was marked preliminary and whether new evidence appeared later.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'three sentences',
  mood: 'any',
  patterns: [
    'claim:statement >30 minimiser:*playdown >80 *trigger.any|doubt >60 contrast:reverse|sanction.hard',
    'claim:statement >20 minimiser:*playdown >60 contrast:reverse',
    'claim:statement >30 minimiser:*playdown >50 contrast:*doubt',
    'exposure:trigger.exposure >20 contrast:*reverse >24 minimiser:*playdown|spared',
  ],
  needs: ['official.any in window'],
  unless: ['domain.trade in window', 'mark.norm in sentence', 'stat.conduct in sentence'],
  also: [4],
  falsePositives: ['科普辟谣后的更正'],
  examples: [
    '【县里头一份通报说系个人行为,网友追问三天后,局长被停职。】',
    '【區公所先是聲稱純屬誤會,第二份聲明改口承認管理失當。】',
    '【镇里回应说是个案,村民不买账,追着要说法。】',
    '【录像外流后,区公所改口称是承包商所为,局长推得一干二净。】',
  ],
  counterexamples: [
    '全国纪检监察机关通报说多为个别现象，网友质疑后更正了数字，干部转发。',
    '总部声明称系个别门店行为,网友质疑后改口道歉,单位未回应。',
    '防止先通报说系个人行为、质疑后再改口的被动局面,单位须及时回应。',
    '通报说系自然灾害,工作组继续抢险。',
  ],
});
