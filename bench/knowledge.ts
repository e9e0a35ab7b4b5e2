import { compile } from '../engine/compile/compile';
import { gatePattern } from '../engine/generated/gate';
import { packed } from '../engine/generated/tables';
import { unpackKnowledge } from '../engine/knowledge-tables';
import { foldString, type WordGraph } from '../engine/word-graph';
import { loadSources } from '../scripts/tables/sources';
import { type Corpus, makeCorpus } from './corpus/generate';
import { automata, type Finder } from './node/peers';

/** What all rows are measured with. */
export interface Subject {
  /** The graph of the shipped lexicon. */
  graph: WordGraph;
  /** All terms of the shipped lexicon, folded, each once. */
  terms: string[];
  /**
   * The Aho–Corasick packages by name, each over `terms`; made when first asked for, after our own figures: their graphs
   * are millions of objects, among which everything takes a third longer.
   */
  finders: () => Record<string, Finder>;
  corpus: Corpus;
  /** Less text and fewer runs: figures of the right order, in a fraction of the time. */
  quick: boolean;
  /** How long one reader of text is measured in Node at least, in milliseconds, warming up included. */
  enough: number;
}

/** Loads the shipped tables and makes the texts. */
export async function loadSubject(quick: boolean): Promise<Subject> {
  const sources = await loadSources();
  const { graph } = unpackKnowledge(packed);
  const written = compile(sources).terms.map(({ term }) => foldString(graph.fold, term));
  const terms = [...new Set(written)];
  let finders: Record<string, Finder> | undefined;
  return {
    graph,
    terms,
    finders: () => (finders ??= automata(terms)),
    corpus: makeCorpus(sources.rules, new RegExp(gatePattern)),
    quick,
    enough: quick ? 250 : 1_000,
  };
}
