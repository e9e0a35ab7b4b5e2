import type { PackedLists } from '../../engine/tables';
import {
  DIGIT_BITS,
  digitOf,
  LEAST_STATE,
  MOST_SYMBOLS,
  restBits,
  SHARE_BITS,
  symbolOf,
} from '../../engine/unpack';

const ALL_SHARES = 1 << SHARE_BITS;

/** Packs non-negative integers as engine/unpack.ts reads them. @throws RangeError for any other number. */
export function packInts(values: readonly number[]): string {
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 31) {
      throw new RangeError(`${value}: only non-negative integers below 2^31 can be packed`);
    }
  }
  if (values.length === 0) return integer(0);
  const shares = sharesOf(values.map(symbolOf));
  const used = [...shares.keys()].filter((symbol) => shares[symbol]);
  const head = used.map(
    (symbol, i) => integer(symbol - (used[i - 1] ?? 0)) + integer((shares[symbol] as number) - 1),
  );
  return integer(values.length) + integer(used.length) + head.join('') + coded(values, shares);
}

/** An integer of either sign as a non-negative one: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Packs lists of integers, see `PackedLists` in engine/tables.ts. */
export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  return {
    lengths: packInts(lists.map(({ length }) => length)),
    gaps: packInts(
      lists.flatMap((list) => list.map((value, i) => zigzag(value - (list[i - 1] ?? 0)))),
    ),
  };
}

function integer(value: number): string {
  let packed = '';
  let rest = value;
  for (; rest > 31; rest >>>= 5) packed += digitOf((rest & 31) | 32);
  return packed + digitOf(rest);
}

/** Symbol → its share of ALL_SHARES: at least one for each that is used. */
function sharesOf(symbols: readonly number[]): number[] {
  const counts = new Array<number>(MOST_SYMBOLS).fill(0);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] as number) + 1;
  const shares = counts.map((count) =>
    count === 0 ? 0 : Math.max(1, Math.round((count / symbols.length) * ALL_SHARES)),
  );
  // What rounding gave too much or too little, the commonest pay or get: there it matters least.
  for (let left = ALL_SHARES - shares.reduce((a, b) => a + b, 0); left !== 0; ) {
    const commonest = shares.indexOf(Math.max(...shares));
    const change = left > 0 ? left : Math.max(left, -Math.ceil((shares[commonest] as number) / 8));
    shares[commonest] = (shares[commonest] as number) + change;
    left -= change;
  }
  return shares;
}

/** The integers by range asymmetric numeral systems: written from the last to the first, read from the first on. */
function coded(values: readonly number[], shares: readonly number[]): string {
  const begins: number[] = [];
  shares.reduce((sum, share, symbol) => {
    begins[symbol] = sum;
    return sum + share;
  }, 0);
  const digits: number[] = [];
  let state = LEAST_STATE;
  const put = (share: number, begin: number, all: number): void => {
    const limit = (LEAST_STATE / all) * (1 << DIGIT_BITS) * share;
    for (; state >= limit; state = Math.floor(state / (1 << DIGIT_BITS))) {
      digits.push(state % (1 << DIGIT_BITS));
    }
    state = Math.floor(state / share) * all + begin + (state % share);
  };
  for (const value of [...values].reverse()) {
    const symbol = symbolOf(value);
    for (const bits of restsOf(value, symbol).reverse()) put(1, bits.value, 1 << bits.length);
    put(shares[symbol] as number, begins[symbol] as number, ALL_SHARES);
  }
  for (; state > 0; state = Math.floor(state / (1 << DIGIT_BITS))) {
    digits.push(state % (1 << DIGIT_BITS));
  }
  return digits.reverse().map(digitOf).join('');
}

/** The bits that a symbol does not tell, the lowest first, a digit's worth at a time. */
function restsOf(value: number, symbol: number): { value: number; length: number }[] {
  const rests: { value: number; length: number }[] = [];
  for (let left = restBits(symbol), rest = value; left > 0; ) {
    const length = Math.min(left, DIGIT_BITS);
    rests.push({ value: rest & ((1 << length) - 1), length });
    rest >>>= length;
    left -= length;
  }
  return rests;
}
