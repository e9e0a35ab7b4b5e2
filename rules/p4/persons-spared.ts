import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/persons-spared',
  portrait: 4,
  title: { zh: '单位有份，个人没事', en: 'The unit is named, the persons are spared' },
  explanation: {
    zh: '文中说单位作了检查、受了通报，没有写到个人。条例规定问组织须同时问责任人（第6条第2款）。',
    en: 'The text says that the unit examined itself or was criticised; of the persons nothing is said. An organisation is held to account together with the persons responsible (art. 6(2)).',
  },
  innocent: {
    zh: '个人的处理是否另行通报或者还在调查。',
    en: 'Whether persons are reported elsewhere or still under inquiry.',
  },
  articles: [
    { source: '问责条例', article: 6, paragraph: 2, certainty: 'A' },
    { source: '问责条例', article: 8, paragraph: 1, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'organisation:org|sanction.any|kind.handling|「罚单」 > spared:person.spared',
    'measure:sanction.any|kind.handling|「报告」 > absence:mark.nameless',
  ],
  unless: [
    'domain.other in window',
    'measure.post.remove|measure.party|measure.admin.heavy|measure.criminal in sentence',
    'harm.rescue in window',
  ],
  also: [1, 2],
  falsePositives: ['个人处理另行通报', '调查尚未结束、个人责任待定'],
  examples: [
    '【局党组写了检查,局长本人却没有任何说法。】',
    '【教育局被全市通报,拍板收费的人一个也没被追究。】',
    '【監察院提了糾正案,相關官員毫髮無損。】',
    '【通报说已批评教育了有关人员,是谁、犯了什么错,一个字也没有。】',
    '【市府說已經懲處,問懲處了誰,回說不便透露。】',
    '【对机关的通报发了一份又一份,不见哪位领导的名字。】',
  ],
  counterexamples: [
    '球队被罚款,主教练本人毫发无损。',
    '单位被罚款,司机在车祸中本人毫发无损。',
    '对单位通报批评,责任人被免职,其他人员没有任何说法。',
  ],
});
