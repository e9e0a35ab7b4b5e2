import type { PackedTables } from './tables';
import { unpackInts, unpackSigned } from './unpack';

/** A minimal word graph as a double array, with the fold fused into its symbol table. */
export interface WordGraph {
  /** UTF-16 unit → representative of its fold class. */
  fold: Uint16Array;
  /** UTF-16 unit → symbol of the graph's alphabet, 0 for all units no term holds. */
  symbols: Uint16Array;
  /** State → where its edges lie; state 0 is the root. */
  base: Int32Array;
  /** State → label of the term that ends there, plus 1; 0: none. */
  labels: Int32Array;
  /** Slot → the state that owns the edge there, plus 1. */
  owner: Int32Array;
  /** Slot → the state that the edge leads to. */
  target: Int32Array;
}

/** Term occurrences in the order of their starts, then ends: `[label, start, end]` in turn. */
export class Hits {
  data = new Int32Array(3 * 256);
  length = 0;

  push(label: number, start: number, end: number): void {
    if (this.length + 3 > this.data.length) {
      const larger = new Int32Array(this.data.length * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length] = label;
    this.data[this.length + 1] = start;
    this.data[this.length + 2] = end;
    this.length += 3;
  }
}

/** Lays the packed graph out in memory; a few milliseconds. */
export function unpackGraph(packed: PackedTables): WordGraph {
  const fold = unpackFold(packed.fold);
  const byFolded = new Uint16Array(65536);
  for (let i = 0; i < packed.alphabet.length; i += 1) {
    byFolded[packed.alphabet.charCodeAt(i)] = i + 1;
  }
  const base = unpackInts(packed.base);
  const symbols = unpackInts(packed.edgeSymbols);
  const targets = unpackSigned(packed.edgeTargets);
  const last = base.reduce((most, start) => Math.max(most, start), 0);
  // Room after the last slot, so that no step needs a bounds check.
  const owner = new Int32Array(last + packed.alphabet.length + 2);
  const target = new Int32Array(owner.length);
  let edge = 0;
  unpackInts(packed.edgeCounts).forEach((count, state) => {
    let slot = base[state] as number;
    for (const end = edge + count; edge < end; edge += 1) {
      slot += symbols[edge] as number;
      owner[slot] = state + 1;
      target[slot] = state + 1 + (targets[edge] as number);
    }
  });
  return {
    fold,
    symbols: Uint16Array.from(fold, (folded) => byFolded[folded] as number),
    base,
    labels: unpackInts(packed.labels),
    owner,
    target,
  };
}

function unpackFold(packed: string): Uint16Array {
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  for (let i = 0; i < packed.length; i += 2) {
    fold[packed.charCodeAt(i)] = packed.charCodeAt(i + 1);
  }
  return fold;
}

/**
 * Finds every occurrence of every term, overlapping ones too. Offsets are UTF-16 units of `text`.
 * From each character the graph is walked as far as a term may go on, so the time is linear in the text
 * (times the longest term at worst).
 */
export function scan(graph: WordGraph, text: string): Hits {
  const { symbols, base, labels, owner, target } = graph;
  const hits = new Hits();
  const root = base[0] as number;
  for (let start = 0; start < text.length; start += 1) {
    let slot = root + (symbols[text.charCodeAt(start)] as number);
    let state = 0;
    for (let end = start + 1; owner[slot] === state + 1; end += 1) {
      state = target[slot] as number;
      const label = labels[state] as number;
      if (label !== 0) hits.push(label - 1, start, end);
      if (end >= text.length) break;
      slot = (base[state] as number) + (symbols[text.charCodeAt(end)] as number);
    }
  }
  return hits;
}

/** Folds a string unit by unit; its length stays the same. */
export function foldString(fold: Uint16Array, text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    folded += String.fromCharCode(fold[text.charCodeAt(i)] as number);
  }
  return folded;
}
