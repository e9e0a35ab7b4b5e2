import type { Span } from './types';

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

/** Folded unit → 1 where it is part of a number. */
const numerals = new Uint8Array(65536);
for (const char of '0123456789零一二两三四五六七八九十百半') numerals[char.charCodeAt(0)] = 1;

/** Whether a folded unit can be part of a number. */
export function isNumeral(unit: number): boolean {
  return numerals[unit] === 1;
}

/** Whether any number may stand in a stretch of a text that is not folded yet: most have none. */
export function holdsNumeral(fold: Uint16Array, text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i += 1) {
    if (isNumeral(fold[text.charCodeAt(i)] as number)) return true;
  }
  return false;
}
