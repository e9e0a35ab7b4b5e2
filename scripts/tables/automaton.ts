/** Where the states of a double-array trie lie; engine/automaton.ts makes the automaton from it. */
export interface Layout {
  /** Folded alphabet: index + 1 is the symbol. */
  alphabet: number[];
  /** State → where its children begin: the child by symbol c is state `base + c`. */
  base: Int32Array;
}

interface Node {
  next: Map<number, Node>;
  state: number;
}

/** Lays out the trie of folded terms. An empty term is an error. */
export function layOutTrie(terms: readonly string[]): Layout {
  const alphabet = alphabetOf(terms);
  const symbol = new Map(alphabet.map((unit, index) => [unit, index + 1]));
  return {
    alphabet,
    base: placeStates(breadthFirst(makeTrie(terms, symbol)), alphabet.length + 1),
  };
}

function alphabetOf(terms: readonly string[]): number[] {
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

function makeTrie(terms: readonly string[], symbol: Map<number, number>): Node {
  const root: Node = { next: new Map(), state: 0 };
  for (const term of terms) {
    let at = root;
    for (let i = 0; i < term.length; i += 1) {
      const key = symbol.get(term.charCodeAt(i)) as number;
      const next = at.next.get(key) ?? { next: new Map(), state: 0 };
      at.next.set(key, next);
      at = next;
    }
  }
  return root;
}

function breadthFirst(root: Node): Node[] {
  const order = [root];
  for (let head = 0; head < order.length; head += 1)
    order.push(...(order[head] as Node).next.values());
  return order;
}

function placeStates(order: readonly Node[], width: number): Int32Array {
  const size = order.length * 2 + width * 2;
  const base = new Int32Array(size);
  const used = new Uint8Array(size);
  used[0] = 1;
  let free = 1;
  let last = 0;
  for (const at of order) {
    const keys = [...at.next.keys()].sort((a, b) => a - b);
    if (keys.length === 0) continue;
    while (used[free]) free += 1;
    let start = Math.max(1, free - (keys[0] as number));
    while (keys.some((key) => used[start + key])) start += 1;
    base[at.state] = start;
    for (const key of keys) {
      const child = at.next.get(key) as Node;
      child.state = start + key;
      used[child.state] = 1;
      last = Math.max(last, child.state);
    }
  }
  return base.slice(0, last + 1);
}
