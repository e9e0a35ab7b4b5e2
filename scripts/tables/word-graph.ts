/** A minimal acyclic word graph laid out as a double array; engine/word-graph.ts reads it. */
export interface BuiltGraph {
  /** Folded alphabet: index + 1 is the symbol. */
  alphabet: number[];
  /** State → where its edges lie: the edge by symbol c is slot `base + c`. State 0 is the root. */
  base: number[];
  /** State → label of the term that ends there, plus 1; 0: none. */
  labels: number[];
  /** State → its edges as [symbol, target], by symbol. */
  edges: [symbol: number, target: number][][];
}

interface Node {
  label: number;
  edges: Map<number, Node>;
  id: number;
}

/**
 * Builds the graph over folded terms with their labels. Endings that terms share are stored once, so that an
 * entry such as {没|未}{接|回}{电话|短信} costs the sum of its parts, not their product. Empty terms are an error.
 */
export function buildGraph(terms: ReadonlyMap<string, number>): BuiltGraph {
  const alphabet = alphabetOf(terms.keys());
  const symbol = new Map(alphabet.map((unit, index) => [unit, index + 1]));
  const states = minimise(makeTrie(terms, symbol));
  const edges = states.map((state) =>
    [...state.edges]
      .sort((a, b) => a[0] - b[0])
      .map(([key, child]): [number, number] => [key, child.id]),
  );
  return {
    alphabet,
    base: placeEdges(edges.map((own) => own.map(([key]) => key))),
    labels: states.map((state) => state.label),
    edges,
  };
}

function alphabetOf(terms: Iterable<string>): number[] {
  const counts = new Map<number, number>();
  for (const term of terms) {
    if (term === '') throw new Error('an empty term cannot be matched: remove it from the lexicon');
    for (let i = 0; i < term.length; i += 1) {
      counts.set(term.charCodeAt(i), (counts.get(term.charCodeAt(i)) ?? 0) + 1);
    }
  }
  // Frequent symbols first keeps the double array dense.
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
}

function makeTrie(terms: ReadonlyMap<string, number>, symbol: Map<number, number>): Node {
  const root: Node = { label: 0, edges: new Map(), id: -1 };
  for (const [term, label] of terms) {
    let at = root;
    for (let i = 0; i < term.length; i += 1) {
      const key = symbol.get(term.charCodeAt(i)) as number;
      const next = at.edges.get(key) ?? { label: 0, edges: new Map(), id: -1 };
      at.edges.set(key, next);
      at = next;
    }
    at.label = label + 1;
  }
  return root;
}

/** Joins states from which the same labelled endings lead on; the root comes first. */
function minimise(root: Node): Node[] {
  const known = new Map<string, Node>();
  let next = 0;
  const canonical = (node: Node): Node => {
    for (const [key, child] of node.edges) node.edges.set(key, canonical(child));
    const signature = [
      node.label,
      ...[...node.edges].sort((a, b) => a[0] - b[0]).map(([key, child]) => `${key}:${child.id}`),
    ].join(' ');
    const same = known.get(signature);
    if (same) return same;
    known.set(signature, node);
    node.id = next++;
    return node;
  };
  canonical(root);
  return numbered(root);
}

/** Numbers the states from the root down, first edges first: most edges then lead to the next state, which packs well. */
function numbered(root: Node): Node[] {
  const states: Node[] = [];
  const seen = new Set<Node>();
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    node.id = states.push(node) - 1;
    const edges = [...node.edges].sort((a, b) => b[0] - a[0]);
    for (const [, child] of edges) if (!seen.has(child)) stack.push(child);
  }
  return states;
}

function placeEdges(keysOfStates: readonly (readonly number[])[]): number[] {
  const used: boolean[] = [];
  let free = 1;
  // States with many edges are the hardest to place: they go first.
  const order = keysOfStates.map((_, state) => state);
  order.sort((a, b) => (keysOfStates[b]?.length ?? 0) - (keysOfStates[a]?.length ?? 0) || a - b);
  const base: number[] = new Array(keysOfStates.length).fill(0);
  for (const state of order) {
    const keys = keysOfStates[state] as readonly number[];
    if (keys.length === 0) continue;
    while (used[free]) free += 1;
    let start = Math.max(0, free - (keys[0] as number));
    while (keys.some((key) => used[start + key])) start += 1;
    base[state] = start;
    for (const key of keys) used[start + key] = true;
  }
  return base;
}
