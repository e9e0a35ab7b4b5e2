import type { PackedTables } from './tables';

/** A double-array Aho–Corasick automaton with the fold fused into its symbol table. */
export interface Automaton {
  /** UTF-16 unit → representative of its fold class. */
  fold: Uint16Array;
  /** UTF-16 unit → symbol of the automaton's alphabet, 0 for all units no term holds. */
  symbols: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  fail: Int32Array;
  /** State → the state whose term ends here: itself, or the longest suffix that is a term; 0: none. */
  out: Int32Array;
  /** State → the next shorter term that ends here too, as in `out`. */
  shorter: Int32Array;
  /** State → id of the term that it spells, plus 1. */
  term: Int32Array;
  termLengths: Int32Array;
}

/** Term occurrences in the order of their ends: `[term, start, end]` in turn. */
export class Hits {
  data = new Int32Array(3 * 256);
  length = 0;

  push(term: number, start: number, end: number): void {
    if (this.length + 3 > this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = term;
    this.data[this.length + 1] = start;
    this.data[this.length + 2] = end;
    this.length += 3;
  }
}

/** Decodes base64 of little-endian 32-bit integers. */
export function unpackInts(packed: string): Int32Array {
  const bytes = atob(packed);
  const view = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) view[i] = bytes.charCodeAt(i);
  return new Int32Array(view.buffer);
}

/** Makes the automaton from the terms and the layout of their trie; a few milliseconds. */
export function unpackAutomaton(packed: PackedTables): Automaton {
  const fold = unpackFold(packed.fold);
  const byFolded = new Uint16Array(65536);
  for (let i = 0; i < packed.alphabet.length; i += 1) {
    byFolded[packed.alphabet.charCodeAt(i)] = i + 1;
  }
  const terms = packed.terms.split('\n');
  const layout = unpackInts(packed.base);
  // Room after the last state, so that no step needs a bounds check.
  const base = new Int32Array(layout.length + packed.alphabet.length + 1);
  base.set(layout);
  const automaton: Automaton = {
    fold,
    symbols: Uint16Array.from(fold, (folded) => byFolded[folded] as number),
    base,
    check: new Int32Array(base.length).fill(-1),
    fail: new Int32Array(base.length),
    out: new Int32Array(base.length),
    shorter: new Int32Array(base.length),
    term: new Int32Array(base.length),
    termLengths: Int32Array.from(terms, (term) => term.length),
  };
  linkFailures(automaton, spell(automaton, terms));
  return automaton;
}

function unpackFold(packed: string): Uint16Array {
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  for (let i = 0; i < packed.length; i += 2) {
    fold[packed.charCodeAt(i)] = packed.charCodeAt(i + 1);
  }
  return fold;
}

/** Walks every term through the layout; returns the states by depth, the root left out. */
function spell(
  { symbols, base, check, term: ids }: Automaton,
  terms: readonly string[],
): number[][] {
  const byDepth: number[][] = [];
  terms.forEach((term, id) => {
    let state = 0;
    for (let i = 0; i < term.length; i += 1) {
      const next = (base[state] as number) + (symbols[term.charCodeAt(i)] as number);
      if (check[next] === -1) {
        check[next] = state;
        byDepth[i] ??= [];
        byDepth[i]?.push(next);
      }
      state = next;
    }
    ids[state] = id + 1;
  });
  return byDepth;
}

function linkFailures(
  { base, check, fail, out, shorter, term }: Automaton,
  byDepth: number[][],
): void {
  for (const states of byDepth) {
    for (const state of states) {
      const parent = check[state] as number;
      const symbol = state - (base[parent] as number);
      let back = fail[parent] as number;
      while (back !== 0 && check[(base[back] as number) + symbol] !== back)
        back = fail[back] as number;
      const target = (base[back] as number) + symbol;
      fail[state] = parent !== 0 && check[target] === back ? target : 0;
      const suffix = out[fail[state] as number] as number;
      shorter[state] = suffix;
      out[state] = term[state] !== 0 ? state : suffix;
    }
  }
}

/**
 * Finds every occurrence of every term, overlapping ones too, in one pass over `text`.
 * Offsets are UTF-16 units of `text`. Linear in its length.
 */
export function scan(automaton: Automaton, text: string): Hits {
  const { symbols, base, check, fail, out } = automaton;
  const hits = new Hits();
  let state = 0;
  for (let i = 0; i < text.length; i += 1) {
    const symbol = symbols[text.charCodeAt(i)] as number;
    if (symbol === 0) {
      state = 0;
      continue;
    }
    let next = (base[state] as number) + symbol;
    while (check[next] !== state && state !== 0) {
      state = fail[state] as number;
      next = (base[state] as number) + symbol;
    }
    state = check[next] === state ? next : 0;
    if (out[state] !== 0) emit(automaton, hits, out[state] as number, i + 1);
  }
  return hits;
}

function emit(automaton: Automaton, hits: Hits, state: number, end: number): void {
  const { shorter, term, termLengths } = automaton;
  for (let at = state; at !== 0; at = shorter[at] as number) {
    const id = (term[at] as number) - 1;
    hits.push(id, end - (termLengths[id] as number), end);
  }
}

/** Folds a string unit by unit; its length stays the same. */
export function foldString(fold: Uint16Array, text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    folded += String.fromCharCode(fold[text.charCodeAt(i)] as number);
  }
  return folded;
}
