import type { PackedTables } from './tables';

/** The tables in memory. */
export interface Automaton {
  /** UTF-16 unit → representative of its fold class. */
  fold: Uint16Array;
  /** UTF-16 unit → symbol of the automaton's alphabet, 0 for all units no term holds. */
  symbols: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  fail: Int32Array;
  out: Int32Array;
  outputs: Int32Array;
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

/** Unpacks the automaton and fuses the fold into its symbol table. */
export function unpackAutomaton(packed: PackedTables): Automaton {
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  for (let i = 0; i < packed.fold.length; i += 2) {
    fold[packed.fold.charCodeAt(i)] = packed.fold.charCodeAt(i + 1);
  }
  const byFolded = new Uint16Array(65536);
  for (let i = 0; i < packed.alphabet.length; i += 1) {
    byFolded[packed.alphabet.charCodeAt(i)] = i + 1;
  }
  return {
    fold,
    symbols: Uint16Array.from(fold, (folded) => byFolded[folded] as number),
    base: unpackInts(packed.base),
    check: unpackInts(packed.check),
    fail: unpackInts(packed.fail),
    out: unpackInts(packed.out),
    outputs: unpackInts(packed.outputs),
    termLengths: unpackInts(packed.termLengths),
  };
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
    if (out[state] !== 0) emit(automaton, hits, state, i + 1);
  }
  return hits;
}

function emit(automaton: Automaton, hits: Hits, state: number, end: number): void {
  const { out, outputs, termLengths } = automaton;
  for (let at = out[state] as number; outputs[at] !== 0; at += 1) {
    const term = (outputs[at] as number) - 1;
    hits.push(term, end - (termLengths[term] as number), end);
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
