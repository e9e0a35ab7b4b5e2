import type { PackedTables } from './tables';
import { unpackInts, unzigzag } from './unpack';
import type { WordGraph } from './word-graph';

/** Lays the packed graph out in memory; a few milliseconds. */
export function unpackGraph(packed: PackedTables): WordGraph {
  const fold = unpackFold(packed.fold);
  const byFolded = new Uint16Array(65536);
  for (let i = 0; i < packed.alphabet.length; i += 1) {
    byFolded[packed.alphabet.charCodeAt(i)] = i + 1;
  }
  const { base, owner, target } = layOut(unpackEdges(packed), packed.alphabet.length);
  // One state more than there are: it has no edges and no label.
  const labels = new Int32Array(base.length);
  labels.set(unpackInts(packed.labels));
  return {
    fold,
    symbols: fold.map((folded) => byFolded[folded] as number),
    first: firstStates(base, owner, target, packed.alphabet.length),
    base,
    labels,
    room: Uint8Array.from(labels, (label) => (label === 0 ? 0 : 3)),
    owner,
    target,
  };
}

/** Symbol → the state that it leads to from the root, or the one that leads nowhere. */
function firstStates(
  base: Int32Array,
  owner: Int32Array,
  target: Int32Array,
  symbols: number,
): Int32Array {
  const nowhere = base.length - 1;
  return Int32Array.from({ length: symbols + 1 }, (_, symbol) => {
    const slot = (base[0] as number) + symbol;
    return owner[slot] === 1 ? (target[slot] as number) : nowhere;
  });
}

interface Edges {
  /** State → index of its first edge, and one more at the end. */
  first: Int32Array;
  symbols: Int32Array;
  targets: Int32Array;
}

function unpackEdges(packed: PackedTables): Edges {
  const counts = unpackInts(packed.edgeCounts);
  const symbols = unpackInts(packed.edgeSymbols);
  const targets = unpackInts(packed.edgeTargets);
  const first = new Int32Array(counts.length + 1);
  for (let state = 0; state < counts.length; state += 1) {
    const start = first[state] as number;
    const end = start + (counts[state] as number);
    first[state + 1] = end;
    for (let edge = start; edge < end; edge += 1) {
      if (edge > start) symbols[edge] = (symbols[edge] as number) + (symbols[edge - 1] as number);
      const target = targets[edge] as number;
      targets[edge] = target & 1 ? target >> 1 : state + 1 + unzigzag(target >> 1);
    }
  }
  return { first, symbols, targets };
}

/**
 * Places the edges of all states in one array so that none collide. States with many edges go first, each after the
 * last; those with one or two then fill the gaps, from the start again. So no stretch is searched twice for nothing.
 */
function layOut(
  { first, symbols, targets }: Edges,
  widest: number,
): Pick<WordGraph, 'base' | 'owner' | 'target'> {
  const states = first.length - 1;
  const base = new Int32Array(states + 1);
  const slots = new Slots(targets.length + 2 * widest);
  const begin = { many: 0, 2: 0, 1: 0 };
  for (const state of byEdges(first)) {
    const own = symbols.subarray(first[state], first[state + 1]);
    const size = own.length > 2 ? 'many' : (own.length as 1 | 2);
    const start = slots.find(own, begin[size], widest);
    begin[size] = start;
    base[state] = start;
    slots.put(state, own, targets.subarray(first[state], first[state + 1]), start);
  }
  return { base, owner: slots.owner, target: slots.target };
}

/** The states that have edges, those with the most first. */
function byEdges(first: Int32Array): number[] {
  const bySize: number[][] = [];
  for (let state = 0; state < first.length - 1; state += 1) {
    const size = (first[state + 1] as number) - (first[state] as number);
    bySize[size] ??= [];
    bySize[size]?.push(state);
  }
  return bySize
    .slice(1)
    .reverse()
    .flatMap((states) => states ?? []);
}

/** The arrays of the edges, with room for every symbol after the last place that was found. */
class Slots {
  owner: Int32Array;
  target: Int32Array;

  constructor(size: number) {
    this.owner = new Int32Array(size);
    this.target = new Int32Array(size);
  }

  /** The first place from `start` on where all symbols fall on free slots. */
  find(symbols: Int32Array, start: number, widest: number): number {
    for (let place = start; ; place += 1) {
      if (place + 2 * widest > this.owner.length) this.grow();
      let fits = true;
      for (let i = 0; i < symbols.length && fits; i += 1) {
        fits = this.owner[place + (symbols[i] as number)] === 0;
      }
      if (fits) return place;
    }
  }

  /** Puts the edges of a state at its place. */
  put(state: number, symbols: Int32Array, targets: Int32Array, place: number): void {
    for (let i = 0; i < symbols.length; i += 1) {
      const slot = place + (symbols[i] as number);
      this.owner[slot] = state + 1;
      this.target[slot] = targets[i] as number;
    }
  }

  private grow(): void {
    const owner = new Int32Array(this.owner.length * 2);
    const target = new Int32Array(owner.length);
    owner.set(this.owner);
    target.set(this.target);
    this.owner = owner;
    this.target = target;
  }
}

function unpackFold(packed: string): Uint16Array {
  const fold = new Uint16Array(65536);
  for (let unit = 0; unit < fold.length; unit += 1) fold[unit] = unit;
  for (let i = 0; i < packed.length; i += 2) {
    fold[packed.charCodeAt(i)] = packed.charCodeAt(i + 1);
  }
  return fold;
}
