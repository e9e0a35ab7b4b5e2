import { rule } from '../../engine/rule';

export default rule({
  id: 'p1/none-before',
  portrait: 1,
  title: { zh: '推之前一个没有，推之后一批', en: 'None before the push, many after' },
  explanation: {
    zh: '文中说督查进驻或曝光之前没有一个人被问责，之后一下子有了好几个。失责必问（第3条），不等上级来问；该启动没启动的，上级可责令启动（第9条第2款）。',
    en: 'The text says that nobody was held to account before inspectors came or the matter was exposed, and several were soon after. Every failure is to be asked about (art. 3) without waiting for a superior; an overdue start can be ordered from above (art. 9(2)).',
  },
  innocent: {
    zh: '前后两段时间是否一样长；之前是否确实没有发生应当问责的事；后来的数字里有没有原已立案、只是这时办结的。',
    en: 'Check whether both periods are equally long, whether there was anything to ask about before, and whether the later number holds cases opened earlier and only closed now.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 9, paragraph: 2, certainty: 'A' },
  ],
  status: 'experimental',
  stance: 'auto',
  basis: 'inferred',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'trigger:trigger.any|org.watchdog|reveal >8 time:「前」|「之前」|「以前」|「没来时」 >40 absence:none.held >60 found:held.now >14 after:num.people|num.cases|num.count',
    'trigger:trigger.any|org.watchdog|reveal >8 time:「前」|「之前」|「以前」|「没来时」 >40 absence:none.held >60 after:num.people|num.cases >8 found:*sanction.any|held.now',
    'absence:none.held >60 trigger:trigger.any|org.watchdog|reveal >40 found:*held.now|account.hold|account.handle|account.sanction >14 after:num.people|num.cases',
    'absence:none.held >60 trigger:trigger.any|org.watchdog|reveal >40 after:num.people|num.cases >8 found:*held.now|account.hold|account.handle|account.sanction',
  ],
  where: ['after >= 3'],
  unless: ['domain.trade in window'],
  falsePositives: ['专项整治期间集中办结的旧案'],
  examples: [
    '【巡视组进驻以前,全局六年问责人数为零;进驻后两个月,报上来二十一名。】',
    '【督查開始前,全市四年沒有一名幹部被追責,結束時這個數字變成十八人。】',
    '【審計組進駐前,全局五年沒有一名官員被懲處,進駐四十天,九人被記過。】',
    '【这个县三年没有处分过一名干部,督察组一来,半个月就问责了十九人。】',
    '【矿区十年无人被追责,视频上了热搜,一周内十一人被处分。】',
  ],
  counterexamples: [
    '球队三年无人被处罚,媒体曝光后一周内十一人被处分。',
    '督察组进驻前,当地已自行查处三名责任人。',
    '全县五年没有一名干部被问责,巡察组进驻后表扬了十二人。',
    '督察组进驻前全区无人被问责,进驻后有一人被问责。',
    '不能三年无人被追责,等督察组一来就处分十几人。',
  ],
});
