/** A double-array Aho–Corasick automaton as plain arrays; see engine/automaton.ts for the reader. */
export interface BuiltAutomaton {
  /** Folded alphabet: index + 1 is the symbol. */
  alphabet: number[];
  base: Int32Array;
  check: Int32Array;
  fail: Int32Array;
  /** State → offset into `outputs` (0: none). A list there is term ids + 1, ended by 0. */
  out: Int32Array;
  outputs: Int32Array;
}

interface Node {
  next: Map<number, Node>;
  fail: Node | null;
  terms: number[];
  state: number;
}

const node = (): Node => ({ next: new Map(), fail: null, terms: [], state: 0 });

/**
 * Builds the automaton over folded terms; a term's id is its index. Empty terms are an error.
 */
export function buildAutomaton(terms: readonly string[]): BuiltAutomaton {
  const alphabet = alphabetOf(terms);
  const symbol = new Map(alphabet.map((unit, index) => [unit, index + 1]));
  const root = makeTrie(terms, symbol);
  const order = linkFailures(root);
  return layOut(root, order, alphabet);
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
  const root = node();
  terms.forEach((term, id) => {
    let at = root;
    for (let i = 0; i < term.length; i += 1) {
      const key = symbol.get(term.charCodeAt(i)) as number;
      const next = at.next.get(key) ?? node();
      at.next.set(key, next);
      at = next;
    }
    at.terms.push(id);
  });
  return root;
}

function linkFailures(root: Node): Node[] {
  const order: Node[] = [root];
  for (let head = 0; head < order.length; head += 1) {
    const at = order[head] as Node;
    for (const [key, child] of at.next) {
      let back = at.fail;
      while (back && !back.next.has(key)) back = back.fail;
      child.fail = back?.next.get(key) ?? root;
      child.terms = [...child.terms, ...child.fail.terms];
      order.push(child);
    }
  }
  return order;
}

function layOut(root: Node, order: Node[], alphabet: number[]): BuiltAutomaton {
  const width = alphabet.length + 1;
  const size = order.length * 2 + width * 2;
  const base = new Int32Array(size).fill(0);
  const check = new Int32Array(size).fill(-1);
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
      check[child.state] = at.state;
      last = Math.max(last, child.state);
    }
  }
  const states = last + width + 1;
  // A state without children must never find one: its base points past every used slot.
  for (const at of order) if (at.next.size === 0) base[at.state] = last + 1;
  const fail = new Int32Array(states);
  const out = new Int32Array(states);
  const outputs: number[] = [0];
  for (const at of order) {
    fail[at.state] = at.fail?.state ?? 0;
    if (at === root || at.terms.length === 0) continue;
    out[at.state] = outputs.length;
    outputs.push(...at.terms.map((id) => id + 1), 0);
  }
  return {
    alphabet,
    base: base.slice(0, states),
    check: check.slice(0, states),
    fail,
    out,
    outputs: Int32Array.from(outputs),
  };
}
