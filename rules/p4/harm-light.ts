import { rule } from '../../engine/rule';

export default rule({
  id: 'p4/harm-light',
  portrait: 4,
  title: { zh: '后果严重，处理只到谈话检讨', en: 'Grave result, only a talk or a self-criticism' },
  explanation: {
    zh: '前面写着严重后果，后面写到的处理只有批评教育、检查、诫勉、道歉一类。条例要求处理与过错相当（第3条），从轻要有依据（第18条，据公开解读）。',
    en: 'A grave result stands first; after it nothing heavier is named than education, self-examination, an apology or a minor mark. Measures are to match the fault (art. 3); lighter treatment needs a ground (art. 18, as commentaries describe it).',
  },
  innocent: {
    zh: '教育类措施本来最常用（2021年第一种形态占七成）；先看有没有及时补救、初犯或免予处分的书面结论，个人是否另有处分。',
    en: 'Education measures are by far the commonest (seven in ten treatments of 2021). See whether there was timely remedy, a first fault or a written exemption, and whether sanctions are reported elsewhere.',
  },
  articles: [
    { source: '问责条例', article: 3, certainty: 'A' },
    { source: '问责条例', article: 18, certainty: 'B' },
  ],
  status: 'stable',
  stance: 'auto',
  basis: 'stated',
  strength: 'fair',
  scope: 'two sentences',
  patterns: [
    'harm.grave|crime.fact|toll > minimiser:link.only|light.min|light.max >16 light:measure.light|measure.pay|measure.admin.light|measure.org|light.token|measure.post.transfer',
    'harm.grave|crime.fact|toll > light:measure.light|measure.pay|measure.admin.light|measure.org|light.token >10 close:link.close|light.paid|「而已」|「罢了」',
    'harm.grave|crime.fact|toll > light:measure.light|measure.pay|measure.admin.light|light.token >20 perk:keep.on|keep.usual|keep.duty',
    'light:measure.light|measure.pay|measure.admin.light|measure.org|light.token >14 close:light.paid >14 harm.grave|crime.fact|toll',
    'harm.grave|crime.fact|toll >4 verdict:soft.worth|「换」 >8 light:measure.light|measure.pay|measure.admin.light|measure.org|light.token',
    'pledge:mark.severe > minimiser:link.but|link.yet|link.only|light.min|light.max >12 light:measure.light|measure.pay|measure.admin.light|light.token',
  ],
  unless: [
    'measure.criminal|measure.party.heavy|measure.admin.heavy|measure.post.remove in sentence',
    'domain.other in window',
  ],
  falsePositives: ['通报里另有段落写明更重的处分'],
  examples: [
    '【市府宣稱嚴懲,考績會卻只記了一次申誡。】',
    '【桥塌压死四名民工,管桥的科长只写了份检查。】',
    '【水库泄漏污染了下游三个村的农田,有关负责人仅被约谈。】',
    '【该镇长期拖欠工资,影响恶劣,到头来对镇长批评教育了事。】',
    '【排水站誤關閘門,淹死三名獨居老人。站長記了一支申誡,事情就過去了。】',
    '【收了包工头两箱酒和五万元,纪检组找他谈了半小时,回去照常签字。】',
    '【一紙檢討,就抵掉了七條人命?】主管機關的長官們睡得著嗎。',
    '【三條人命換兩支申誡,公所說得過去嗎?】',
  ],
  counterexamples: [
    '溃坝淹死七人,分管副县长被撤职,两名科员只作了检讨。',
    '大桥垮塌致三人死亡,两人被移送司法机关,另有一人仅被诫勉。',
    '对迟到的干部只作了提醒谈话。',
    '球队大巴翻车受伤,主帅赛后只是道歉了事。',
    '造成严重后果的,不能只是批评教育了事。',
    '查处挪用公款案十二起,最后对情节轻微的八人批评教育,其余移送司法机关。',
  ],
});
