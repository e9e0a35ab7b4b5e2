import { byEdges } from '../../engine/unpack-graph';
import type { BuiltGraph } from './word-graph';

/** Where the edges of a word graph lie in one array. */
export interface Layout {
  /** The place of each state that has edges, in the order of `byEdges`: its edge with symbol s lies at place + s. */
  places: number[];
  /** Length of the array, with room for every symbol after any place. */
  slots: number;
}

/**
 * Places the edges of all states in one array so that none collide. States with many edges go first, each after the
 * last; those with two and those with one then fill the gaps, each from the start again.
 */
export function layOut({ edges, alphabet }: BuiltGraph): Layout {
  const order = byEdges(Int32Array.from(edges, (own) => own.length));
  const taken: boolean[] = [];
  const begin = new Map<number, number>();
  const places = Array.from(order, (state) => {
    const symbols = edges[state]?.map(([symbol]) => symbol) ?? [];
    const group = Math.min(symbols.length, 3);
    let place = begin.get(group) ?? 0;
    while (symbols.some((symbol) => taken[place + symbol])) place += 1;
    for (const symbol of symbols) taken[place + symbol] = true;
    begin.set(group, place);
    return place;
  });
  return { places, slots: places.reduce((a, b) => Math.max(a, b), 0) + alphabet.length + 2 };
}
