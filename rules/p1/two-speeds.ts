import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/two-speeds',
  portrait: 1,
  title: { zh: '没人盯就不动，一有人盯就快', en: 'Still when unwatched, swift when watched' },
  explanation: {
    zh: '文中说没有曝光、批示时无人过问，一有曝光、批示就立刻处理。失责必问（第3条），不看有没有人盯；该启动没启动的，上级可责令启动（第9条第2款）。',
    en: "The text says that nothing moves without exposure or a superior's note and everything moves with it. Every failure is to be asked about, watched or not (art. 3); an overdue start can be ordered from above (art. 9(2)).",
  },
  innocent: {
    zh: '此前是否已在按程序核查，只是外界不知道。',
    en: 'Check whether an inquiry was already under way unseen.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'critique',
  basis: 'stated',
  strength: 'strong',
  scope: 'two sentences',
  patterns: [
    'account:really.go >3 「都是」|「全是」|「只有」|「多是」 >3 trigger:trigger.superior',
    'words:「等」|「等着」 >2 trigger:trigger.push >3 time:「才」 >6 speed:*quick|sanction.any|「动」',
    'absence:push.absent >14 inaction:*idle|inert >40 trigger:push.present|push.absent >24 speed:*quick|sanction.any',
    'trigger:push.present >24 speed:*quick|sanction.any >40 absence:*push.absent >14 inaction:*idle|inert',
    'absence:push.absent >14 inaction:*idle|inert >30 measure:*account|sanction.hard|duty.word',
  ],
  needs: ['official.any|sanction.any|duty.word|org.any in window'],
  unless: ['domain.trade in window'],
  also: [5, 6],
  falsePositives: ['泛谈舆情应对的文章'],
  examples: [
    '【纪委每年收到的反映不少,真正查下去的都是上面转来的。】',
    '凡事都等上级点名才动，这样的单位谈不上问责。',
    '没曝光就没人管,一曝光连夜免职,这种问责看的是镜头。',
    '批示一到,局里半夜开会撤人;上面不发话,谁都不管,没人查责任人。',
    '媒體不追問,就當沒事,官員也不會被懲處。',
    '领导不过问,没人查,更没人提处分。',
  ],
  counterexamples: [
    '单位里能立案的都是自己查出来的。',
    '店长说,网上不骂就没人管,一上热搜总部立刻处罚店员。',
    '不能领导不过问就没人查,批示一到才问责。',
    '媒体没有报道,现场一切正常。',
  ],
});
