import type { Portrait } from '../engine/types';

/** One text in the two languages that are written by hand; Traditional is derived from `zh`. */
export interface Written {
  zh: string;
  en: string;
}

/** What a reader is told about one portrait, as written by hand. */
export interface PortraitSource {
  /** The portrait's own couplet. */
  name: Written;
  /** Three or four characters, for a row. */
  short: Written;
  /** The same in plain words, for those who see the name for the first time. */
  gloss: Written;
  /** What the portrait describes. */
  what: Written;
  /** Why it does harm, as critics see it. */
  harm: Written;
  /** What the rules ask; articles whose number is not confirmed say so. */
  requires: Written;
  /** Innocent explanations to rule out first. */
  check: Written;
}

export const portraits: Record<Portrait, PortraitSource> = {
  1: {
    name: {
      zh: '无人督促就不问 化小化了不担当',
      en: 'Unprompted, unasked: big made small, small made nothing',
    },
    short: { zh: '不推不问', en: 'Unprompted, unasked' },
    gloss: { zh: '有人推才有人问', en: 'Nobody asks until pushed' },
    what: {
      zh: '问题早已存在，等到上级过问或舆论发酵才有人管；或者只办当事人，不再往上看。',
      en: 'The problem was there all along, but somebody acted only once a superior or the public pressed; or only the direct culprit was dealt with.',
    },
    harm: {
      zh: '推一下才动一下，制度成了摆设，也等于告诉后来的人可以拖。',
      en: 'If action needs a push each time, the rules are decoration, and the next person learns that waiting pays.',
    },
    requires: {
      zh: '问责条例：失责必问（第3条）；该启动而没有启动的，上级应当责令，也可以直接启动（第9条）；情节重的终身追究（第16条，条号待核）。',
      en: 'Accountability Regulations: every failure is to be asked about (art. 3); where a due inquiry is not started, superiors order it or start it themselves (art. 9); grave failures stay open for life (art. 16, number not yet confirmed).',
    },
    check: {
      zh: '问题何时被知道、何时启动、由谁启动？是否分批处理，或已另行立案（第9条第3款）？“经上级督办”有时只是交代线索来源。',
      en: 'When was it known, when did action start, and who started it? Is this a first batch, or is a case already filed (art. 9(3))? “Under a superior’s supervision” may only name the source.',
    },
  },
  2: {
    name: {
      zh: '问责对下不对上 基层常做“背锅侠”',
      en: 'Down, not up: the grassroots carry the can',
    },
    short: { zh: '对下不对上', en: 'Down, not up' },
    gloss: { zh: '下级替上级背锅', en: 'Scapegoats: the lower pay' },
    what: {
      zh: '受处理的多是一线人员和副职，作决定、管这件事的人却没有出现。',
      en: 'Those dealt with are mostly front-line people and deputies; those who decided or managed do not appear.',
    },
    harm: {
      zh: '权与责对不上，基层不服气，问题的根子也没有动。',
      en: 'Power and duty come apart, those below feel wronged, and the cause stays where it was.',
    },
    requires: {
      zh: '问责条例：对象是党组织和领导干部（第5条）；主要负责人与直接主管的成员同担主要领导责任，问组织必须同时问人，不得向下推责（第6条）。滥用问责可受处分（纪律处分条例第137条）。',
      en: 'Accountability Regulations: they address Party organisations and leading cadres (art. 5); the head and the member directly in charge share the main responsibility, persons are asked together with their organisation, and blame may not be pushed down (art. 6). Abuse is punishable (Disciplinary Regulations, art. 137).',
    },
    check: {
      zh: '一线人员是被“问责”，还是因自己的行为受处分？上级是否由更高机关另案处理？历年受处分的人里基层本就占多数，要看的是谁有这份职责。分管副职也可能确实负主要责任。',
      en: 'Were the junior people “held to account”, or sanctioned for acts of their own? Are seniors dealt with elsewhere by a higher body? Most people sanctioned in any year are junior: what matters is whose duty it was. A deputy in charge may rightly bear the main responsibility.',
    },
  },
  3: {
    name: {
      zh: '问责成了筐 啥都往里装',
      en: 'Everything goes into the basket',
    },
    short: { zh: '成了筐', en: 'Everything in the basket' },
    gloss: { zh: '小事、别的事也算问责', en: 'Trifles and other matters too' },
    what: {
      zh: '琐碎小事、一般工作瑕疵，或者本该按违纪办的直接过错，都拿“问责”来装。',
      en: 'Trifles, ordinary slips at work, or direct breaches that belong elsewhere are all packed into accountability.',
    },
    harm: {
      zh: '看着从严，其实混淆了概念，让做事的人寒心，也挤掉了真正该管的事。',
      en: 'It looks strict, but it blurs the concept, discourages those who work, and crowds out what matters.',
    },
    requires: {
      zh: '问责条例：列明十一类情形，多以造成后果为门槛（第7条）；防止泛化、简单化（第10条）；不该问的要纠正（第21条）。轻微的可以只作教育（纪律处分条例第19条、政务处分法第12条）。',
      en: 'Accountability Regulations: eleven situations, most of them needing a consequence (art. 7); no over-broad or simplified use (art. 10); undue cases are corrected (art. 21). Slight faults may end with education only (Disciplinary Regulations, art. 19; Law on Administrative Discipline, art. 12).',
    },
    check: {
      zh: '引用了哪一条、写没写后果？事情虽小，是否出在应急、保密等要紧岗位，或是一再发生？结果是否只是提醒？后来改正了没有？',
      en: 'Which article and which consequence are named? Did the small act fall in an emergency, in secret work, or again and again? Was the result only a reminder? Was it corrected later?',
    },
  },
  4: {
    name: {
      zh: '责任界限被混淆 避重就轻晃虚枪',
      en: 'Responsibility blurred, a feint instead of a blow',
    },
    short: { zh: '避重就轻', en: 'Blurred and softened' },
    gloss: { zh: '问单位不问人，重的成了轻的', en: 'A unit named, or only a talk' },
    what: {
      zh: '拿单位替个人挡责，或者该处分的改成处理、该处理的改成谈话，声势大而落点轻。',
      en: 'The organisation is named to shield persons, or a sanction shrinks to a transfer and a transfer to a talk: loud, but light.',
    },
    harm: {
      zh: '比不问更容易让人以为问过了，小毛病拖成大毛病。',
      en: 'It passes for accountability more easily than doing nothing would, and small ills grow into large ones.',
    },
    requires: {
      zh: '问责条例：分清全面、主要、重要领导责任，问组织须同时问责任人（第6条）；从轻要有根据（第18条）。组织处理与处分不能互相顶替（纪检监察机关刊文的解读）。',
      en: 'Accountability Regulations: overall, main and important responsibility are told apart, and persons are asked together with the organisation (art. 6); leniency needs a ground (art. 18). Organisational measures and sanctions do not replace each other (as articles by the discipline bodies explain).',
    },
    check: {
      zh: '后果是否真的严重？有没有及时补救、初犯或免予处分的书面结论？通报是否只列了一部分，个人是否另有处分？教育类措施本就最常用，轻不等于错。',
      en: 'Was the result truly serious? Was there timely remedy, a first fault, a written exemption? Does the notice list only part, with personal sanctions reported elsewhere? Education measures are the commonest by far: light is not wrong in itself.',
    },
  },
  5: {
    name: {
      zh: '“一拍脑袋”就问责 “家常便饭”有何妨',
      en: 'Held to account on a whim, as a daily dish',
    },
    short: { zh: '拍脑袋', en: 'On a whim' },
    gloss: { zh: '凭态度、凑人头，不走程序', en: 'Temper, quota, no procedure' },
    what: {
      zh: '凭一时态度、指标或人头定人定责，不查事实、不走程序，动辄免职。',
      en: 'People are picked by temper, quota or head-count, without facts or procedure, and removed at once.',
    },
    harm: {
      zh: '问责成了家常便饭，大家轮流顶，谁也不再当回事。',
      en: 'Accountability becomes routine, people take turns, and nobody takes it seriously any more.',
    },
    requires: {
      zh: '问责条例：先审批再启动（第9条）；成立调查组，综合主客观因素（第10条）；核对事实、听取申辩（第11条，条号待核）；由有权组织决定，免职等先提建议再报批（第12条）；不服可申诉（第20条，条号待核）；错的要改，滥用要追责（第21条）。',
      en: 'Accountability Regulations: approval before a start (art. 9); a team that weighs all factors (art. 10); facts shown and defence heard (art. 11, number not yet confirmed); a decision by the competent body, with removals only proposed (art. 12); appeal (art. 20, number not yet confirmed); correction, and liability for abuse (art. 21).',
    },
    check: {
      zh: '从事发到决定隔了多久，有没有调查和申辩？各部门与这件事有什么职责联系？免职是最终处理还是先行措施？快不必然是乱，通报通常也不写全过程。',
      en: 'How long from event to decision, and was there inquiry and defence? How is each unit linked to the matter by duty? Is the removal final or interim? Fast is not always rash, and notices rarely print the whole procedure.',
    },
  },
  6: {
    name: {
      zh: '一问了之无下文 整改措施弃一旁',
      en: 'Punished and done, with rectification left aside',
    },
    short: { zh: '一问了之', en: 'Punished and done' },
    gloss: { zh: '处分了人，问题没人改', en: 'People punished, problem left' },
    what: {
      zh: '处理几个人就收场，问题怎么改、谁来改、改没改到位，没有下文。',
      en: 'A few people are dealt with and the matter ends: how the problem is mended, by whom, and whether it was, nobody says.',
    },
    harm: {
      zh: '热闹一阵，问题照旧，伤的是公信。',
      en: 'A stir, then everything as before; what suffers is trust.',
    },
    requires: {
      zh: '问责条例：宣布并督促执行，本人作出检查（第13条）；定出整改措施，由作决定的组织督促检查、以案促改（第14条，条号待核）。监察机关还可以提监察建议（监察法第52条第5项）。',
      en: 'Accountability Regulations: the decision is announced and enforced, the person examines himself (art. 13); rectification is set, and the deciding body checks on it (art. 14, number not yet confirmed). Supervisory bodies may also send proposals to the unit (Supervision Law, art. 52, item 5).',
    },
    check: {
      zh: '整改是否另有文件或公示？期限到了没有？这类通报是否本就只写人事处理？后来有没有报道、回访、验收？没有写到不等于没有做。',
      en: 'Is rectification published elsewhere? Is the deadline still open? Is this kind of notice about persons only? Are there later reports, visits, acceptance checks? Not mentioned is not the same as not done.',
    },
  },
};
