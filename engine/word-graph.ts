/** A minimal word graph as a double array, with the fold fused into its symbol table. */
export interface WordGraph {
  /** UTF-16 unit → representative of its fold class. */
  fold: Uint16Array;
  /** UTF-16 unit → symbol of the graph's alphabet, 0 for all units no term holds. */
  symbols: Uint16Array;
  /** Symbol → state after a term's first character; the last state, which leads nowhere, where no term begins. */
  first: Int32Array;
  /** Symbol → the number that makes a pair with the next symbol, see `pairs`; NEVER where no term begins, ALWAYS where one may have no more. */
  begins: Int32Array;
  /** A bit for each two symbols with which a term begins: most places in a text are done with after one look. */
  pairs: Int32Array;
  /** State → where its edges lie; state 0 is the root. */
  base: Int32Array;
  /** State → label of the term that ends there, plus 1; 0: none. */
  labels: Int32Array;
  /** Slot → the state that owns the edge there, plus 1. */
  owner: Int32Array;
  /** Slot → the state that the edge leads to. */
  target: Int32Array;
}

/** How many pairs of symbols are told apart: in the cache, and few fall together. */
export const PAIRS = 1 << 18;
export const NEVER = -1;
export const ALWAYS = -2;

/** Term occurrences in the order of their starts, then ends: `[label, start, end]` in turn. */
export interface Hits {
  data: Int32Array;
  length: number;
}

/** Symbols of the text being scanned and hits so far; kept from scan to scan, so that none begins by asking for room. */
let scanned = new Uint16Array(1 << 12);
let found = new Int32Array(1 << 12);

/**
 * Finds every occurrence of every term, overlapping ones too. Offsets are UTF-16 units of `text`.
 * From each character the graph is walked as far as a term may go on, so the time is linear in the text
 * (times the longest term at worst).
 */
export function scan(graph: WordGraph, text: string): Hits {
  const { first, begins, pairs, base, labels, owner, target } = graph;
  const symbols = symbolsOf(graph, text);
  const ends = text.length;
  let data = found;
  let length = 0;
  for (let start = 0; start < ends; start += 1) {
    const begin = begins[symbols[start] as number] as number;
    if (begin === NEVER) continue;
    if (begin !== ALWAYS) {
      const pair = (begin + (symbols[start + 1] as number)) & (PAIRS - 1);
      if ((((pairs[pair >>> 5] as number) >>> (pair & 31)) & 1) === 0) continue;
    }
    let state = first[symbols[start] as number] as number;
    for (let end = start + 1; ; end += 1) {
      const label = labels[state] as number;
      if (label !== 0) {
        if (length + 3 > data.length) data = larger(data);
        data[length] = label - 1;
        data[length + 1] = start;
        data[length + 2] = end;
        length += 3;
      }
      const slot = (base[state] as number) + (symbols[end] as number);
      if (owner[slot] !== state + 1) break;
      state = target[slot] as number;
    }
  }
  return { data: data.slice(0, length), length };
}

/** The text in symbols of the graph; the 0 after its end ends every term. */
function symbolsOf({ symbols }: WordGraph, text: string): Uint16Array {
  const { length } = text;
  if (scanned.length <= length) scanned = new Uint16Array(2 * length);
  const own = scanned;
  for (let i = 0; i < length; i += 1) own[i] = symbols[text.charCodeAt(i)] as number;
  own[length] = 0;
  return own;
}

function larger(data: Int32Array): Int32Array<ArrayBuffer> {
  found = new Int32Array(2 * data.length);
  found.set(data);
  return found;
}

/** Folds a string unit by unit; its length stays the same. */
export function foldString(fold: Uint16Array, text: string): string {
  const same = foldedUpTo(fold, text);
  if (same === text.length) return text;
  let folded = text.slice(0, same);
  for (let from = same; from < text.length; from += FOLDED_AT_ONCE) {
    const units = new Uint16Array(Math.min(FOLDED_AT_ONCE, text.length - from));
    for (let i = 0; i < units.length; i += 1) {
      units[i] = fold[text.charCodeAt(from + i)] as number;
    }
    folded += String.fromCharCode(...units);
  }
  return folded;
}

/** How many of the first units fold to themselves: in most texts all. */
function foldedUpTo(fold: Uint16Array, text: string): number {
  let at = 0;
  while (at < text.length && fold[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  return at;
}

/** Arguments that a call may have are bounded. */
const FOLDED_AT_ONCE = 4096;
