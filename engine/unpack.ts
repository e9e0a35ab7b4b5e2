const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/** Bits of a digit, and of the probabilities of symbols. */
export const DIGIT_BITS = 6;
export const SHARE_BITS = 12;
/** The state of the coder is at least this, and less than this times 64. */
export const LEAST_STATE = 1 << 20;

/** Integers below this are symbols of their own. */
export const PLAIN = 256;
const PLAIN_BITS = 8;
/** Larger ones share a symbol with those that have the same highest bits: the leading one and so many more. */
const SHARED_BITS = 3;
/** Symbols there are at most: integers have up to 31 bits. */
export const MOST_SYMBOLS = PLAIN + ((31 - PLAIN_BITS) << SHARED_BITS);

/** The symbol of a non-negative integer. */
export function symbolOf(value: number): number {
  if (value < PLAIN) return value;
  const highest = 31 - Math.clz32(value);
  const next = (value >>> (highest - SHARED_BITS)) & ((1 << SHARED_BITS) - 1);
  return PLAIN + ((highest - PLAIN_BITS) << SHARED_BITS) + next;
}

/** How many lower bits of an integer its symbol does not tell. */
export function restBits(symbol: number): number {
  if (symbol < PLAIN) return 0;
  return ((symbol - PLAIN) >>> SHARED_BITS) + PLAIN_BITS - SHARED_BITS;
}

/** The least integer that has this symbol. */
function leastOf(symbol: number): number {
  if (symbol < PLAIN) return symbol;
  const own = symbol - PLAIN;
  const next = own & ((1 << SHARED_BITS) - 1);
  return ((1 << SHARED_BITS) | next) << restBits(symbol);
}

/**
 * Reads non-negative integers that scripts/tables/pack.ts wrote: as many as there are, the symbols with their shares of
 * 4,096, then the symbols by range asymmetric numeral systems (Duda, arXiv:1311.2540), all in digits of six bits. A script
 * is measured gzipped, and gzip alone leaves a fifth more.
 */
export function unpackInts(packed: string): Int32Array {
  const digits = new Digits(packed);
  const values = new Int32Array(digits.integer());
  if (values.length === 0) return values;
  const { symbols, shares, begins, count } = readShares(digits);
  const bySlot = new Uint16Array(1 << SHARE_BITS);
  for (let i = 0; i < count; i += 1) {
    const begin = begins[i] as number;
    bySlot.fill(i, begin, begin + (shares[i] as number));
  }
  let state = digits.bits(LEAST_STATE);
  for (let i = 0; i < values.length; i += 1) {
    const slot = state & ((1 << SHARE_BITS) - 1);
    const at = bySlot[slot] as number;
    const symbol = symbols[at] as number;
    state = digits.fill(
      (shares[at] as number) * (state >>> SHARE_BITS) + slot - (begins[at] as number),
    );
    let value = leastOf(symbol);
    for (let rest = restBits(symbol), shift = 0; rest > 0; ) {
      const taken = Math.min(rest, DIGIT_BITS);
      value += (state & ((1 << taken) - 1)) << shift;
      state = digits.fill(state >>> taken);
      rest -= taken;
      shift += taken;
    }
    values[i] = value;
  }
  return values;
}

/** Lists of integers, see `PackedLists`. */
export function unpackLists({ lengths, gaps }: { lengths: string; gaps: string }): number[][] {
  const sizes = unpackInts(lengths);
  const values = unpackInts(gaps);
  const lists = new Array<number[]>(sizes.length);
  let next = 0;
  for (let i = 0; i < sizes.length; i += 1) {
    const list: number[] = [];
    let value = 0;
    for (const end = next + (sizes[i] as number); next < end; next += 1) {
      value += unzigzag(values[next] as number);
      list.push(value);
    }
    lists[i] = list;
  }
  return lists;
}

function readShares(digits: Digits) {
  const count = digits.integer();
  const symbols = new Uint16Array(count);
  const shares = new Uint16Array(count);
  const begins = new Uint16Array(count);
  let symbol = 0;
  let begin = 0;
  for (let i = 0; i < count; i += 1) {
    symbol += digits.integer();
    symbols[i] = symbol;
    const share = digits.integer() + 1;
    shares[i] = share;
    begins[i] = begin;
    begin += share;
  }
  return { symbols, shares, begins, count };
}

const digitValues = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i += 1) digitValues[ALPHABET.charCodeAt(i)] = i;

/** Reads a packed string digit by digit. */
class Digits {
  private readonly packed: string;
  private at = 0;

  constructor(packed: string) {
    this.packed = packed;
  }

  /** An integer written by itself: five bits a digit, the lowest first, the sixth bit set where more follow. */
  integer(): number {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = this.next();
      value |= (digit & 31) << shift;
      if ((digit & 32) === 0) return value;
    }
  }

  /** The first state. */
  bits(least: number): number {
    let state = 0;
    while (state < least) state = (state << DIGIT_BITS) | this.next();
    return state;
  }

  /** A state with as many digits more as it takes. */
  fill(state: number): number {
    let full = state;
    while (full < LEAST_STATE && this.at < this.packed.length) {
      full = (full << DIGIT_BITS) | this.next();
    }
    return full;
  }

  private next(): number {
    const digit = digitValues[this.packed.charCodeAt(this.at)] as number;
    this.at += 1;
    return digit;
  }
}

/** The character for a number from 0 to 63. */
export function digitOf(value: number): string {
  return ALPHABET[value] as string;
}

/** The integer of either sign, in 31 bits, that `zigzag` in scripts/tables/pack.ts made non-negative. */
export function unzigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
