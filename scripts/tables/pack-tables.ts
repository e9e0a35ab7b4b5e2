import type { Compiled } from '../../engine/compile/compile';
import type { PackedEdges, PackedTables } from '../../engine/tables';
import { sizeOf } from '../../engine/unpack-graph';
import { layOut } from './layout';
import { packInts, packLists, zigzag } from './pack';
import { type BuiltGraph, buildGraph } from './word-graph';

/** Packs compiled knowledge; terms are folded by the same table as the texts will be. */
export function pack(compiled: Compiled, fold: Uint16Array): PackedTables {
  const { terms, classSets, setSizes } = labelTerms(compiled, fold);
  const graph = buildGraph(terms);
  const { places, slots } = layOut(graph);
  return {
    ...packFold(fold),
    alphabet: packInts(graph.alphabet),
    labels: packInts(graph.labels),
    edgeCounts: packInts(graph.edges.map((own) => own.length)),
    edges: [0, 1, 2].map((size) => packEdges(graph, size)),
    bases: packInts(places.map((place, i) => zigzag(place - (places[i - 1] ?? 0)))),
    slots,
    classSets: packLists(classSets),
    classes: compiled.classes,
    closure: packLists(compiled.closure),
    frequency: packInts(frequencyOf(compiled, classSets, setSizes)),
    phrases: compiled.phrases,
    rules: compiled.rules,
  };
}

function packEdges({ edges, leaves }: BuiltGraph, size: number): PackedEdges {
  const states = [...edges.keys()].filter((state) => sizeOf(edges[state]?.length ?? 0) === size);
  const each = <T>(pack: (own: BuiltGraph['edges'][number], state: number) => T[]): T[] =>
    states.flatMap((state) => pack(edges[state] as BuiltGraph['edges'][number], state));
  return {
    symbols: packInts(each((own) => own.map(([symbol], i) => symbol - (own[i - 1]?.[0] ?? 0)))),
    targets: packInts(
      each((own, state) => own.map(([, target]) => packTarget(state, target, leaves))),
    ),
  };
}

/** An edge to a state without edges by its number, any other by the difference to the next state. */
function packTarget(state: number, target: number, leaves: number): number {
  return target <= leaves ? target * 2 + 1 : zigzag(target - state - 1) * 2;
}

function frequencyOf(
  { classes, closure }: Compiled,
  classSets: readonly number[][],
  setSizes: readonly number[],
): number[] {
  const frequency = classes.map(() => 0);
  classSets.forEach((own, label) => {
    for (const cls of new Set(own.flatMap((one) => closure[one] ?? []))) {
      frequency[cls] = (frequency[cls] as number) + (setSizes[label] as number);
    }
  });
  return frequency;
}

/** Terms with the same classes have the same label: the engine needs to know no more of a term. */
function labelTerms(
  compiled: Compiled,
  fold: Uint16Array,
): { terms: Map<string, number>; classSets: number[][]; setSizes: number[] } {
  const classesOf = new Map<string, Set<number>>();
  for (const { term, classes } of compiled.terms) {
    const key = foldTerm(fold, term);
    classesOf.set(key, new Set([...(classesOf.get(key) ?? []), ...classes]));
  }
  const labels = new Map<string, number>();
  const classSets: number[][] = [];
  const setSizes: number[] = [];
  const terms = new Map<string, number>();
  for (const [term, own] of [...classesOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const set = [...own].sort((a, b) => a - b);
    const label = labels.get(set.join(' ')) ?? classSets.push(set) - 1;
    labels.set(set.join(' '), label);
    setSizes[label] = (setSizes[label] ?? 0) + 1;
    terms.set(term, label);
  }
  return { terms, classSets, setSizes };
}

function foldTerm(fold: Uint16Array, term: string): string {
  return String.fromCharCode(...Array.from(term, (_, i) => fold[term.charCodeAt(i)] as number));
}

function packFold(fold: Uint16Array): Pick<PackedTables, 'folded' | 'representatives'> {
  const folded = [...fold.keys()].filter((unit) => fold[unit] !== unit);
  return {
    folded: packInts(folded.map((unit, i) => unit - (folded[i - 1] ?? 0))),
    representatives: packInts(folded.map((unit) => fold[unit] as number)),
  };
}
