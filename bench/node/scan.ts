import { foldString, scan } from '../../engine/word-graph';
import { textOf } from '../corpus/generate';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { speedOf, speedsOf } from '../time';
import { convert, type Finder, oneRegExp } from './peers';

interface Speeds {
  ours: number;
  peers: Record<string, number>;
  fastest: number;
  hits: number;
}

const OURS = 'ours';

/**
 * Fold and lookup together against packages that only look up: the text is folded beforehand,
 * which helps them alone. The peer's figure is the fastest package at sparse hits.
 */
export function scanRow({ graph, terms, finders, corpus, quick, enough }: Subject): Row {
  const length = quick ? 100_000 : 1_000_000;
  const measure = (given: string): Speeds => {
    const text = foldString(graph.fold, given);
    const ours: Finder = (folded) => scan(graph, folded).length / 3;
    const { [OURS]: own = 0, ...peers } = speedsOf({ ...finders(), [OURS]: ours }, text, enough);
    const hits = ours(text) / (text.length / 100);
    return { ours: own, peers, fastest: Math.max(...Object.values(peers)), hits };
  };
  const sparse = measure(textOf(corpus.ordinary, length));
  const dense = measure(textOf(corpus.accountability, length));
  return makeRow(
    {
      what: `fold and lookup of ${terms.length} terms, ordinary news (sparse hits)`,
      figure: sparse.ours,
      peer: sparse.fastest,
      unit: 'Mchar/s',
      peerName: 'fastest npm Aho–Corasick, text folded beforehand',
      budgets: [
        { what: 'sparse hits', figure: sparse.ours, atLeast: 100, unit: 'Mchar/s' },
        { what: 'dense hits', figure: dense.ours, atLeast: 100, unit: 'Mchar/s' },
        { what: 'sparse ÷ fastest', figure: sparse.ours / sparse.fastest, atLeast: 5, unit: '×' },
        { what: 'dense ÷ fastest', figure: dense.ours / dense.fastest, atLeast: 5, unit: '×' },
      ],
      details: {
        ...named('sparse', sparse),
        ...named('dense', dense),
        ...others(terms, textOf(corpus.ordinary, quick ? 3_000 : 50_000), enough),
      },
    },
    'more',
  );
}

/** What else a tool may do: one big expression over folded text, or conversion before any lookup. */
function others(terms: readonly string[], text: string, enough: number): Record<string, number> {
  return {
    'one RegExp, Mchar/s': speedOf(oneRegExp(terms), text, 1),
    'opencc-js conversion alone, Mchar/s': speedOf(convert, text, enough),
  };
}

function named(kind: string, { ours, peers, hits }: Speeds): Record<string, number> {
  const all = Object.entries(peers).map(([name, speed]) => [`${kind}: ${name}, Mchar/s`, speed]);
  return {
    [`${kind}: ours, Mchar/s`]: ours,
    ...Object.fromEntries(all),
    [`${kind}: hits in 100 characters`]: hits,
  };
}
