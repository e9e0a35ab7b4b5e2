import type { RuleText } from '../engine/knowledge';
import { buildReport, type Report } from '../engine/report';
import type { Evidence, Finding, Portrait, Roster } from '../engine/types';

// An invented notice for tests and for looking at the popup. Evidence stands in [brackets|slot].
interface Line {
  portrait: Portrait;
  rule: string;
  stance?: Finding['stance'];
  basis?: Finding['basis'];
  strength?: Finding['strength'];
  marked: string;
}

const LINES: readonly Line[] = [
  {
    portrait: 1,
    rule: 'p1/only-after-exposure',
    strength: 'strong',
    marked:
      '河东化工园的渗漏，附近村民[五年前|delay]就写过举报信，一直没有回音。[视频传到网上的当晚|exposure]，区里连夜宣布[免去|measure]两名负责人的职务。',
  },
  {
    portrait: 2,
    rule: 'p2/junior-share',
    basis: 'inferred',
    strength: 'fair',
    marked:
      '此次共有[43人|total]受到处理，其中[39人|junior]为村组干部和辅警，另有4名副镇长、副所长被诫勉。',
  },
  {
    portrait: 2,
    rule: 'p2/carries-the-can',
    stance: 'critique',
    strength: 'strong',
    marked: '上面拍板，下面[背锅|blame]，[临时工|junior]成了最常见的“责任人”。',
  },
  {
    portrait: 2,
    rule: 'p2/junior-share',
    basis: 'inferred',
    strength: 'weak',
    marked: '[两名网格员|junior]被扣发当月绩效。',
  },
  {
    portrait: 4,
    rule: 'p4/talk-for-grave-harm',
    strength: 'fair',
    marked: '[三名工人遇难|harm]，局长被[批评教育|measure]，分管副局长被[约谈|measure]。',
  },
];

function build(): { text: string; findings: Finding[] } {
  let text = '关于河东化工园渗漏问题处理情况的通报。\n';
  const findings: Finding[] = [];
  for (const line of [...LINES, LINES[2] as Line]) {
    const start = text.length;
    const evidence: Evidence[] = [];
    for (const piece of line.marked.split(/(\[[^\]]+\])/)) {
      const [, words, slot] = /^\[(.+)\|(.+)\]$/.exec(piece) ?? [];
      if (words && slot) {
        evidence.push({ start: text.length, end: text.length + words.length, slot });
      }
      text += words ?? piece;
    }
    const { portrait, rule, stance = 'case', basis = 'stated', strength = 'fair' } = line;
    findings.push({ portrait, rule, stance, basis, strength, start, end: text.length, evidence });
    text += '\n';
  }
  return { text, findings };
}

const at = { start: 0, end: 0 };
const person = { ...at, post: '', measureText: '' };

export const EMPTY_ROSTER: Roster = {
  total: null,
  entries: [],
  organisations: [],
  trigger: null,
  rectification: null,
};

export const ROSTER: Roster = {
  total: { ...at, count: 43 },
  entries: [
    { ...person, count: 1, level: 'county', role: 'deputy', measure: 'education' },
    { ...person, count: 1, level: 'county', role: 'unknown', measure: 'organisational' },
    { ...person, count: 4, level: 'township', role: 'deputy', measure: 'education' },
    { ...person, count: 3, level: 'township', role: 'staff', measure: 'discipline' },
    { ...person, count: 12, level: 'village', role: 'staff', measure: 'discipline' },
    { ...person, count: 9, level: 'village', role: 'staff', measure: 'administrative' },
    { ...person, count: 11, level: 'auxiliary', role: 'staff', measure: 'employment' },
    { ...person, count: 2, level: 'unknown', role: 'unknown', measure: 'unspecified' },
  ],
  organisations: [{ ...at, count: 1 }],
  trigger: { ...at, kind: 'exposure' },
  rectification: null,
};

/** A report with three portraits, a repeated passage, a weak one and a full roster. */
export const REPORT: Report = (() => {
  const { text, findings } = build();
  return buildReport(text, { findings, roster: ROSTER, accountability: true });
})();

/** A report without findings. */
export function emptyReport(accountability: boolean, roster: Roster = EMPTY_ROSTER): Report {
  return buildReport('', { findings: [], roster, accountability });
}

const same = (zh: string, en: string) => ({ 'zh-Hans': zh, 'zh-Hant': zh, en });

/** The same made-up words for every rule. */
export function ruleText(id: string): RuleText {
  return {
    id,
    portrait: Number(id[1]) as Portrait,
    title: same('受处理的绝大多数是最基层的人', 'Almost all on the list are at the very bottom'),
    explanation: same(
      '名单里九成是村组和编外人员，最高只到副镇长，没有写到主管部门的负责人。',
      'Nine in ten on the list are village or auxiliary staff, the highest is a deputy township head; no head of the competent department is named.',
    ),
    innocent: same(
      '一线人员可能是因为自己的违纪行为受处分；上级也可能由更高机关另案处理。',
      'The junior people may have been sanctioned for acts of their own; their superiors may be dealt with elsewhere.',
    ),
    articles: [
      { source: '问责条例', article: 6, paragraph: 2, certainty: 'B' },
      { source: '问责条例', article: 14, certainty: 'C' },
    ],
  };
}
