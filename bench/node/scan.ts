import { foldString, scan } from '../../engine/word-graph';
import { textOf } from '../corpus/generate';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { speedOf } from '../time';
import { convert, oneRegExp } from './peers';

interface Speeds {
  ours: number;
  peers: Record<string, number>;
  fastest: number;
  hits: number;
}

/**
 * Fold and lookup together against packages that only look up: they get the text folded beforehand, for
 * nothing. The peer's figure is the fastest package at sparse hits.
 */
export function scanRow({ graph, terms, finders, corpus, quick, enough }: Subject): Row {
  const length = quick ? 200_000 : 3_500_000;
  const ours = (text: string) => scan(graph, text);
  const measure = (text: string): Speeds => {
    const part = foldString(graph.fold, text.slice(0, quick ? 50_000 : 500_000));
    const speeds = Object.entries(finders).map(([name, find]): [string, number] => [
      name,
      speedOf(find, part, enough),
    ]);
    return {
      ours: speedOf(ours, text, enough),
      peers: Object.fromEntries(speeds),
      fastest: Math.max(...speeds.map(([, speed]) => speed)),
      hits: scan(graph, text).length / 3 / (text.length / 100),
    };
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
