import type { PackedTables } from './tables';
import { unpackInts, unzigzag } from './unpack';
import { ALWAYS, NEVER, PAIRS, type WordGraph } from './word-graph';

/** Lays the packed graph out in memory; a few milliseconds. */
export function unpackGraph(packed: PackedTables): WordGraph {
  const edges = unpackEdges(packed);
  const base = unpackBases(edges.counts, unpackInts(packed.bases));
  // One state more than there are: it has no edges and no label.
  const labels = new Int32Array(base.length);
  labels.set(unpackInts(packed.labels));
  const alphabet = unpackInts(packed.alphabet);
  const { fold, symbols } = unpackSymbols(packed, alphabet);
  const first = firstStates(edges, alphabet.length);
  const { begins, pairs } = beginnings(edges, first, labels);
  const { owner, target } = layOut(edges, base, packed.slots);
  return { fold, symbols, first, begins, pairs, base, labels, owner, target };
}

/** The edges of all states, state after state. */
interface Edges {
  /** State → how many it has, and the index of its first. */
  counts: Int32Array;
  starts: Int32Array;
  symbols: Int32Array;
  targets: Int32Array;
}

/** States of one size are packed together, for their edges are alike. @param count how many edges a state has */
export function sizeOf(count: number): number {
  if (count < 2) return 0;
  return count < 6 ? 1 : 2;
}

function unpackEdges(packed: PackedTables): Edges {
  const counts = unpackInts(packed.edgeCounts);
  const lists = packed.edges.map((own) => ({
    symbols: unpackInts(own.symbols),
    targets: unpackInts(own.targets),
    next: 0,
  }));
  const all = lists.reduce((sum, own) => sum + own.symbols.length, 0);
  const edges = { symbols: new Int32Array(all), targets: new Int32Array(all) };
  const starts = new Int32Array(counts.length);
  let edge = 0;
  for (let state = 0; state < counts.length; state += 1) {
    const count = counts[state] as number;
    const own = lists[sizeOf(count)] as (typeof lists)[number];
    starts[state] = edge;
    let symbol = 0;
    for (const end = edge + count; edge < end; edge += 1) {
      symbol += own.symbols[own.next] as number;
      edges.symbols[edge] = symbol;
      const to = own.targets[own.next] as number;
      edges.targets[edge] = to & 1 ? to >> 1 : state + 1 + unzigzag(to >> 1);
      own.next += 1;
    }
  }
  return { counts, starts, ...edges };
}

/** Symbol → the state that it leads to from the root, or the one that leads nowhere. */
function firstStates({ counts, symbols, targets }: Edges, alphabet: number): Int32Array {
  const first = new Int32Array(alphabet + 1).fill(counts.length);
  for (let edge = 0; edge < (counts[0] as number); edge += 1) {
    first[symbols[edge] as number] = targets[edge] as number;
  }
  return first;
}

/** With which symbols and pairs of symbols terms begin. */
function beginnings(
  { counts, starts, symbols }: Edges,
  first: Int32Array,
  labels: Int32Array,
): Pick<WordGraph, 'begins' | 'pairs'> {
  const begins = new Int32Array(first.length).fill(NEVER);
  const pairs = new Int32Array(PAIRS >>> 5);
  for (let symbol = 1; symbol < first.length; symbol += 1) {
    const state = first[symbol] as number;
    if (state === counts.length) continue;
    const begin = Math.imul(symbol, 0x9e3779b1) & (PAIRS - 1);
    begins[symbol] = labels[state] === 0 ? begin : ALWAYS;
    const start = starts[state] as number;
    for (let edge = start; edge < start + (counts[state] as number); edge += 1) {
      const pair = (begin + (symbols[edge] as number)) & (PAIRS - 1);
      pairs[pair >>> 5] = (pairs[pair >>> 5] as number) | (1 << (pair & 31));
    }
  }
  return { begins, pairs };
}

function layOut(
  { counts, starts, symbols, targets }: Edges,
  base: Int32Array,
  slots: number,
): Pick<WordGraph, 'owner' | 'target'> {
  const owner = new Int32Array(slots);
  const target = new Int32Array(slots);
  for (let state = 0; state < counts.length; state += 1) {
    const start = starts[state] as number;
    const place = base[state] as number;
    for (let edge = start; edge < start + (counts[state] as number); edge += 1) {
      const slot = place + (symbols[edge] as number);
      owner[slot] = state + 1;
      target[slot] = targets[edge] as number;
    }
  }
  return { owner, target };
}

/**
 * The states that have edges, those with the most first, then by number: the order in which they were laid out.
 * @param counts state → how many edges it has
 */
export function byEdges(counts: Int32Array): Int32Array {
  // Counted loops throughout: this runs once, before it is compiled, where an iterator or a callback takes ten times as long.
  let most = 0;
  for (let state = 0; state < counts.length; state += 1) {
    if ((counts[state] as number) > most) most = counts[state] as number;
  }
  const starts = new Int32Array(most + 2);
  for (let state = 0; state < counts.length; state += 1) {
    const place = most - (counts[state] as number) + 1;
    starts[place] = (starts[place] as number) + 1;
  }
  for (let i = 1; i <= most; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const order = new Int32Array(starts[most] as number);
  for (let state = 0; state < counts.length; state += 1) {
    const count = counts[state] as number;
    if (count === 0) continue;
    const place = starts[most - count] as number;
    order[place] = state;
    starts[most - count] = place + 1;
  }
  return order;
}

/** State → where its edges lie, and one state more; packed as the difference to the one laid out before. */
function unpackBases(counts: Int32Array, packed: Int32Array): Int32Array {
  const base = new Int32Array(counts.length + 1);
  const order = byEdges(counts);
  let place = 0;
  for (let i = 0; i < order.length; i += 1) {
    place += unzigzag(packed[i] as number);
    base[order[i] as number] = place;
  }
  return base;
}

function unpackSymbols(
  packed: PackedTables,
  alphabet: Int32Array,
): Pick<WordGraph, 'fold' | 'symbols'> {
  const fold = new Uint16Array(65536);
  for (let unit = 0; unit < fold.length; unit += 1) fold[unit] = unit;
  const symbols = new Uint16Array(65536);
  for (let i = 0; i < alphabet.length; i += 1) symbols[alphabet[i] as number] = i + 1;
  const gaps = unpackInts(packed.folded);
  const representatives = unpackInts(packed.representatives);
  let unit = 0;
  for (let i = 0; i < gaps.length; i += 1) {
    unit += gaps[i] as number;
    const representative = representatives[i] as number;
    fold[unit] = representative;
    symbols[unit] = symbols[representative] as number;
  }
  return { fold, symbols };
}
