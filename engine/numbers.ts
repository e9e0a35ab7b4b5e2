import { parseNumber } from './numerals';

/** Numbers with their unit, as cue tokens. */
export interface NumberToken {
  start: number;
  end: number;
  /** Cue class: `num.people`, `num.percent` (a share from 0 to 1), `num.cases`, `num.money` (yuan), `num.days`, `num.years`, `num.hours`, `num.minutes`, `num.clock` (minutes), `num.date` (day of the year), `num.count`, `num.organisations`. */
  cue: string;
  value: number;
}

const NUMERAL = '\\d[\\d,]{0,14}(?:\\.\\d{1,4})?|[零一二两三四五六七八九十百千]{1,12}';

/** Unit → cue and what one unit counts; texts are folded already. Longer units stand before shorter ones. */
const UNITS: Record<string, readonly [cue: string, factor: number]> = {
  人次: ['num.people', 1],
  人: ['num.people', 1],
  个人: ['num.people', 1],
  名: ['num.people', 1],
  位: ['num.people', 1],
  '%': ['num.percent', 0.01],
  成: ['num.percent', 0.1],
  个党组织: ['num.organisations', 1],
  个单位: ['num.organisations', 1],
  个部门: ['num.organisations', 1],
  个党委: ['num.organisations', 1],
  个支部: ['num.organisations', 1],
  个乡镇: ['num.organisations', 1],
  个街道: ['num.organisations', 1],
  起: ['num.cases', 1],
  件: ['num.cases', 1],
  宗: ['num.cases', 1],
  例: ['num.cases', 1],
  元: ['num.money', 1],
  天: ['num.days', 1],
  日: ['num.days', 1],
  个星期: ['num.days', 7],
  星期: ['num.days', 7],
  周: ['num.days', 7],
  个月: ['num.days', 30],
  个多月: ['num.days', 30],
  年: ['num.years', 1],
  个小时: ['num.hours', 1],
  小时: ['num.hours', 1],
  个钟头: ['num.hours', 1],
  分钟: ['num.minutes', 1],
  刻钟: ['num.minutes', 15],
  秒: ['num.minutes', 1 / 60],
  次: ['num.count', 1],
  个: ['num.count', 1],
  回: ['num.count', 1],
  张: ['num.count', 1],
  封: ['num.count', 1],
  处: ['num.count', 1],
  条: ['num.count', 1],
  份: ['num.count', 1],
  字: ['num.count', 1],
};

/** What after a unit shows that it is another word: 三人民, 两名义, 一成立, 三年级, 5日发布. */
const OTHER_WORD: Record<string, string> = {
  人: '民气',
  名: '义誉称单气',
  位: '置于',
  成: '立了员本绩功果就长',
  年: '代级度',
  例: '外如子会假行',
};

const unitNames = Object.keys(UNITS).sort((x, y) => y.length - x.length);
const COUNTED = new RegExp(
  `(${NUMERAL})([余多来几]?[百千万亿]{0,3})[余多来几]?(${unitNames.join('|')})(?=(.?))`,
  'g',
);
const PERCENT = /百分之([零一二两三四五六七八九十百]{1,5}|\d{1,3}(?:\.\d{1,2})?)/g;
/** 三分之二, 十分之九. */
const FRACTION = /([二两三四五六七八九十]|\d{1,2})分之([一二两三四五六七八九]|\d{1,2})/g;
/** 八成五 */
const TENTHS = /([一二三四五六七八九])成([一二三四五六七八九])(?![为人年月日])/g;
const HALF = /半(年|个月|天|小时)/g;
const HALVES: Record<string, readonly [string, number]> = {
  年: ['num.days', 180],
  个月: ['num.days', 15],
  天: ['num.hours', 12],
  小时: ['num.minutes', 30],
};
const DATE = /(\d{1,2})月(\d{1,2})[日号]/g;
const CLOCK = /(\d{1,2})[时点:](\d{1,2})分?/g;

/** Reads the numbers of one folded sentence; offsets are those of `text` plus `offset`. */
export function readNumbers(text: string, offset: number): NumberToken[] {
  const tokens: NumberToken[] = [];
  const add = (cue: string, at: number, length: number, value: number): void => {
    const start = offset + at;
    const end = start + length;
    const taken = tokens.some((token) => token.start < end && start < token.end);
    if (!taken && !Number.isNaN(value)) tokens.push({ cue, start, end, value });
  };
  for (const match of matchesOf(PERCENT, text)) {
    add('num.percent', match.index, match[0].length, parseNumber(match[1] as string) / 100);
  }
  for (const match of matchesOf(FRACTION, text)) {
    const share = parseNumber(match[2] as string) / parseNumber(match[1] as string);
    if (share <= 1) add('num.percent', match.index, match[0].length, share);
  }
  for (const match of matchesOf(TENTHS, text)) {
    const share = parseNumber(match[1] as string) / 10 + parseNumber(match[2] as string) / 100;
    add('num.percent', match.index, match[0].length, share);
  }
  for (const match of matchesOf(DATE, text)) {
    const day = (Number(match[1]) - 1) * DAYS_A_MONTH + Number(match[2]);
    add('num.date', match.index, match[0].length, day);
  }
  for (const match of matchesOf(CLOCK, text)) {
    add('num.clock', match.index, match[0].length, Number(match[1]) * 60 + Number(match[2]));
  }
  for (const match of matchesOf(HALF, text)) {
    const [cue, value] = HALVES[match[1] as string] as readonly [string, number];
    add(cue, match.index, match[0].length, value);
  }
  for (const match of matchesOf(COUNTED, text)) addCounted(match, add);
  return tokens;
}

const DAYS_A_MONTH = 30.5;

/** All matches of a global pattern. `matchAll` would make the pattern anew for each of thousands of sentences. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}

function addCounted(
  match: RegExpMatchArray,
  add: (cue: string, at: number, length: number, value: number) => void,
): void {
  const [whole, numeral, scale, unit, next] = match as unknown as string[];
  if (next && OTHER_WORD[unit as string]?.includes(next)) return;
  if (isOtherWord(numeral as string, unit as string, next as string)) return;
  const [cue, factor] = UNITS[unit as string] as readonly [string, number];
  add(cue, match.index ?? 0, (whole as string).length, parseNumber(`${numeral}${scale}`) * factor);
}

/** 一成为 is 一 + 成为, 九成为 is nine tenths; 1954年 is no duration. */
function isOtherWord(numeral: string, unit: string, next: string): boolean {
  if (unit === '成') return next === '为' && numeral === '一';
  return unit === '年' && parseNumber(numeral) >= 1000;
}
