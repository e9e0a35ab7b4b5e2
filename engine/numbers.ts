/** Numbers with their unit, as cue tokens. */
export interface NumberToken {
  start: number;
  end: number;
  /** Cue class: `num.people`, `num.percent` (a share from 0 to 1), `num.cases`, `num.money` (yuan), `num.days`, `num.years`, `num.hours`, `num.minutes`, `num.clock` (minutes), `num.date` (day of the year), `num.count`, `num.organisations`. */
  cue: string;
  value: number;
}

const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const NUM = '(?:\\d[\\d,]*(?:\\.\\d+)?|[零一二两三四五六七八九十百千]+)';
const COUNT = `(${NUM}(?:[余多来几]?[百千万亿]+)?)[余多来几]?`;

/** Unit patterns in order of preference; the first group is the number. Texts are folded already. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['num.percent', /(?:百分之)([零一二两三四五六七八九十百]+|\d+(?:\.\d+)?)/g],
  ['num.percent', /(\d+(?:\.\d+)?)%/g],
  ['num.tenths', /([一二三四五六七八九]|\d)成(?![立为了员本绩功果就长])/g],
  ['num.date', /(?:\d{2,4}年)?(\d{1,2})月(\d{1,2})[日号]/g],
  ['num.clock', /(\d{1,2})(?:时|点|:)(\d{1,2})分?/g],
  ['num.people', new RegExp(`${COUNT}(?:人次|人(?![民气])|名(?![义誉称单气])|位(?![置于]))`, 'g')],
  ['num.organisations', new RegExp(`${COUNT}个(?:党组织|单位|部门|党委|支部|乡镇|街道)`, 'g')],
  ['num.cases', new RegExp(`${COUNT}(?:起|件|宗)`, 'g')],
  ['num.money', new RegExp(`${COUNT}元`, 'g')],
  ['num.days', new RegExp(`${COUNT}(?:天|日(?=[后内之]))`, 'g')],
  ['num.weeks', new RegExp(`${COUNT}(?:个?星期|周)`, 'g')],
  ['num.months', new RegExp(`${COUNT}个(?:多)?月`, 'g')],
  ['num.years', new RegExp(`${COUNT}年(?!代|级|度)`, 'g')],
  ['num.hours', new RegExp(`${COUNT}(?:个?小时|个?钟头)`, 'g')],
  ['num.minutes', new RegExp(`${COUNT}(?:分钟|刻钟|秒)`, 'g')],
  ['num.count', new RegExp(`${COUNT}(?:次|个|回|张|封|处|条|份|字)`, 'g')],
];

/** Value of a numeral in digits or Chinese characters, `四十`, `2,140`, `三百二十万`; NaN if it is none. */
export function parseNumber(text: string): number {
  const plain = text.replace(/[,余多来几]/g, '');
  const arabic = /^(\d+(?:\.\d+)?)([百千万亿]*)$/.exec(plain);
  if (arabic) {
    return [...(arabic[2] as string)].reduce(
      (value, scale) => value * (SCALES[scale] as number),
      Number(arabic[1]),
    );
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of plain) {
    const scale = SCALES[char];
    if (char in DIGITS) digit = (digit ?? 0) * (digit === null ? 1 : 10) + (DIGITS[char] as number);
    else if (scale === undefined) return Number.NaN;
    else if (scale < 1e4) {
      section += (digit ?? 1) * scale;
      digit = null;
    } else {
      total = (total + section + (digit ?? 0)) * scale;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

/** Reads the numbers of folded text; offsets are those of `text` plus `offset`. */
export function readNumbers(text: string, offset: number): NumberToken[] {
  const taken = new Uint8Array(text.length);
  const tokens: NumberToken[] = [];
  for (const [cue, pattern] of UNITS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken[match.index] || taken[end - 1]) continue;
      const value = amountOf(cue, match);
      if (Number.isNaN(value)) continue;
      taken.fill(1, match.index, end);
      tokens.push({ start: offset + match.index, end: offset + end, cue: nameOf(cue), value });
    }
  }
  return tokens;
}

function nameOf(cue: string): string {
  if (cue === 'num.tenths') return 'num.percent';
  return cue === 'num.weeks' || cue === 'num.months' ? 'num.days' : cue;
}

function amountOf(cue: string, match: RegExpMatchArray): number {
  const first = parseNumber(match[1] as string);
  if (cue === 'num.percent') return first / 100;
  if (cue === 'num.tenths') return first / 10;
  if (cue === 'num.date') return (first - 1) * 30.5 + Number(match[2]);
  if (cue === 'num.clock') return first * 60 + Number(match[2]);
  if (cue === 'num.weeks') return first * 7;
  if (cue === 'num.months') return first * 30;
  return first;
}
