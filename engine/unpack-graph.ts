import type { PackedTables } from './tables';
import { unpackInts, unzigzag } from './unpack';
import type { WordGraph } from './word-graph';

/** Lays the packed graph out in memory; a few milliseconds. */
export function unpackGraph(packed: PackedTables): WordGraph {
  const counts = unpackInts(packed.edgeCounts);
  const base = unpackBases(counts, unpackInts(packed.bases));
  const { owner, target } = unpackEdges(packed, counts, base);
  // One state more than there are: it has no edges and no label.
  const labels = new Int32Array(base.length);
  labels.set(unpackInts(packed.labels));
  const room = new Uint8Array(labels.length);
  for (let state = 0; state < labels.length; state += 1) if (labels[state] !== 0) room[state] = 3;
  const { fold, symbols } = unpackSymbols(packed);
  const first = new Int32Array(packed.alphabet.length + 1).fill(base.length - 1);
  for (let symbol = 1; symbol < first.length; symbol += 1) {
    const slot = (base[0] as number) + symbol;
    if (owner[slot] === 1) first[symbol] = target[slot] as number;
  }
  return { fold, symbols, first, base, labels, room, owner, target };
}

/**
 * The states that have edges, those with the most first, then by number: the order in which they were laid out.
 * @param counts state → how many edges it has
 */
export function byEdges(counts: Int32Array): Int32Array {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  const starts = new Int32Array(most + 1);
  for (const count of counts) {
    if (count > 0) starts[most - count + 1] = (starts[most - count + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= most; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  const order = new Int32Array(starts[most] as number);
  counts.forEach((count, state) => {
    if (count === 0) return;
    const at = starts[most - count] as number;
    order[at] = state;
    starts[most - count] = at + 1;
  });
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

function unpackEdges(
  packed: PackedTables,
  counts: Int32Array,
  base: Int32Array,
): Pick<WordGraph, 'owner' | 'target'> {
  const symbols = unpackInts(packed.edgeSymbols);
  const targets = unpackInts(packed.edgeTargets);
  const owner = new Int32Array(packed.slots);
  const target = new Int32Array(packed.slots);
  let edge = 0;
  for (let state = 0; state < counts.length; state += 1) {
    let slot = base[state] as number;
    for (const end = edge + (counts[state] as number); edge < end; edge += 1) {
      slot += symbols[edge] as number;
      const to = targets[edge] as number;
      owner[slot] = state + 1;
      target[slot] = to & 1 ? to >> 1 : state + 1 + unzigzag(to >> 1);
    }
  }
  return { owner, target };
}

function unpackSymbols({
  fold: packed,
  alphabet,
}: PackedTables): Pick<WordGraph, 'fold' | 'symbols'> {
  const fold = new Uint16Array(65536);
  for (let unit = 0; unit < fold.length; unit += 1) fold[unit] = unit;
  const symbols = new Uint16Array(65536);
  for (let i = 0; i < alphabet.length; i += 1) symbols[alphabet.charCodeAt(i)] = i + 1;
  for (let i = 0; i < packed.length; i += 2) {
    const folded = packed.charCodeAt(i + 1);
    fold[packed.charCodeAt(i)] = folded;
    symbols[packed.charCodeAt(i)] = symbols[folded] as number;
  }
  return { fold, symbols };
}
