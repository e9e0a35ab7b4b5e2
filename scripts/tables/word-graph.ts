/** A minimal acyclic word graph; engine/word-graph.ts lays it out as a double array and reads it. */
export interface BuiltGraph {
  /** Folded alphabet: index + 1 is the symbol. */
  alphabet: number[];
  /** How many states have no edges; their numbers follow the root's, the commonest first. */
  leaves: number;
  /** State (0: the root) → label of the term that ends there, plus 1; 0: none. */
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
    leaves: states.filter((state, id) => id > 0 && state.edges.size === 0).length,
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

/**
 * Numbers the states: the root, then those without edges, the most used first, then the others from the root
 * down. Most edges then lead to a small number or to the next state, which packs well.
 */
function numbered(root: Node): Node[] {
  const inner: Node[] = [];
  const uses = new Map<Node, number>();
  const seen = new Set<Node>();
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node !== root) inner.push(node);
    for (const [, child] of [...node.edges].sort((a, b) => b[0] - a[0])) {
      if (child.edges.size === 0) uses.set(child, (uses.get(child) ?? 0) + 1);
      else if (!seen.has(child)) stack.push(child);
    }
  }
  const leaves = [...uses].sort((a, b) => b[1] - a[1]).map(([leaf]) => leaf);
  const states = [root, ...leaves, ...inner];
  states.forEach((state, id) => {
    state.id = id;
  });
  return states;
}
