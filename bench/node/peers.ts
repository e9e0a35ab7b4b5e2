import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import { Converter } from 'opencc-js/t2cn';

/** Finds terms in a folded text, as one of the peers does; gives how many it found. */
export type Finder = (text: string) => number;

/** The Aho–Corasick packages by name, each with its automaton over `terms` built. */
export function automata(terms: string[]): Record<string, Finder> {
  const monyone = new Monyone(terms);
  const fast = new MonyoneFast(terms);
  const plain = new AhoCorasick(terms);
  return {
    '@monyone/aho-corasick': (text) => monyone.matchInText(text).length,
    '@monyone/aho-corasick/fast': (text) => fast.matchInText(text).length,
    ahocorasick: (text) => plain.search(text).reduce((sum, [, found]) => sum + found.length, 0),
  };
}

/** One regular expression of all terms, the longest first; it finds no term inside another. */
export function oneRegExp(terms: readonly string[]): Finder {
  const pattern = alternation(terms);
  return (text) => text.match(pattern)?.length ?? 0;
}

/** The terms as one alternation with the flag `g`, the longest first. */
export function alternation(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((term) => term.replace(/[.*+?^${}()[\]\\|/]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}

/** Traditional text to Simplified, characters and phrases. */
export const convert: (text: string) => string = Converter({ from: 'tw', to: 'cn' });
