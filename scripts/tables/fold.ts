import CompatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import HKVariants from 'opencc-js/dict/HKVariants';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';

/** Pairs that the dictionaries lack or that only machine conversion produces: [as found, folds to]. */
const EXTRA: readonly (readonly [string, string])[] = [
  ['覆', '复'],
  ['著', '着'],
  ['揹', '背'],
  ['査', '查'],
  ['佈', '布'],
  ['佔', '占'],
  ['妳', '你'],
  ['牠', '它'],
  ['馀', '余'],
  ['餘', '余'],
  ['〇', '零'],
  ['俩', '两'],
];

/** 么 stands for 麼 in every text we read; joining it with 幺 would be wrong. */
const SKIP = new Set(['幺', '么']);

/**
 * Makes the fold: an array of 65,536 UTF-16 units, each the representative (Simplified, half-width,
 * lower-case) of its class. One unit maps to one unit, so offsets never shift. Characters outside
 * the BMP and mappings into it from outside are left alone.
 */
export function makeFold(): Uint16Array {
  const parent = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  const find = (unit: number): number => {
    let at = unit;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  const join = (from: string, to: string): void => {
    if (from.length !== 1 || to.length !== 1 || from === to) return;
    parent[find(from.charCodeAt(0))] = find(to.charCodeAt(0));
  };
  for (const dict of [CompatibilityIdeographs, TWVariants, HKVariants]) {
    for (const [from, to] of pairs(dict)) if (!SKIP.has(from)) join(from, to);
  }
  for (const [from, to] of pairs(TSCharacters)) join(from, to);
  for (const [from, to] of EXTRA) join(from, to);
  foldWidthAndCase(parent);
  return Uint16Array.from(parent, (_, unit) => find(unit));
}

function foldWidthAndCase(parent: Uint16Array): void {
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) parent[unit] = unit - 0xfee0;
  for (let unit = 0x41; unit <= 0x5a; unit += 1) parent[unit] = unit + 0x20;
  parent[0x3000] = 0x20;
  parent[0xa0] = 0x20;
}

function* pairs(dict: unknown): Generator<[string, string]> {
  for (const entry of String(dict).split('|')) {
    const [from, to] = entry.split(' ');
    if (from && to) yield [from, to];
  }
}
