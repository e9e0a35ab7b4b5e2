import { expect, test } from 'vitest';
import { smallTables } from '../tests/small-knowledge';
import { byEdges, sizeOf, unpackGraph } from './unpack-graph';
import { ALWAYS, NEVER, PAIRS, scan, type WordGraph } from './word-graph';

// scripts/tables/word-graph.test.ts compares what is found with brute force.

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [5, 1],
  [6, 2],
  [99, 2],
])('a state with %d edges is of size %d', (edges, size) => {
  expect(sizeOf(edges)).toBe(size);
});

test.each([
  ['none', [], []],
  ['none with edges', [0, 0], []],
  ['those with the most first', [1, 3, 2], [1, 2, 0]],
  ['by number where they have as many', [2, 1, 2, 1], [0, 2, 1, 3]],
  ['those without edges left out', [0, 2, 0, 5, 2], [3, 1, 4]],
])('states in the order in which they are laid out: %s', (_, counts, order) => {
  expect([...byEdges(Int32Array.from(counts))]).toEqual(order);
});

const identity = Uint16Array.from({ length: 65536 }, (_, unit) => unit);

function graphOf(terms: string, folded: Record<string, string> = {}): WordGraph {
  const fold = identity.slice();
  for (const [unit, to] of Object.entries(folded)) fold[unit.charCodeAt(0)] = to.charCodeAt(0);
  return unpackGraph(smallTables({ lexicons: [{ cue: terms }] }, fold));
}

function wordsIn(graph: WordGraph, text: string): string[] {
  const { data, length } = scan(graph, text);
  const words: string[] = [];
  for (let i = 0; i < length; i += 3) words.push(text.slice(data[i + 1], data[i + 2]));
  return words;
}

const symbolIn = ({ symbols }: WordGraph, char: string) => symbols[char.charCodeAt(0)] as number;

test.each([
  ['a term of one character', '甲', '丁甲丁', ['甲']],
  ['endings that terms share', '甲丙丁 乙丙丁', '甲丙丁乙丙丁丙丁', ['甲丙丁', '乙丙丁']],
  ['a term inside another', '甲乙 甲乙丙丁', '甲乙丙丁', ['甲乙', '甲乙丙丁']],
  [
    'states of each size',
    '甲一 甲二 甲三 甲四 甲五 甲六 甲七 乙一 乙二 乙三 丙一丁',
    '甲一甲七乙三丙一丁乙四甲丙一',
    ['甲一', '甲七', '乙三', '丙一丁'],
  ],
])('terms are found as they were packed: %s', (_, terms, text, words) => {
  expect(wordsIn(graphOf(terms), text)).toEqual(words);
});

test('no word is found that was not packed', () => {
  const [firsts, seconds] = [[...'甲乙丙丁戊己'], [...'一二三四五六']];
  const words = firsts.flatMap((first) => seconds.map((second) => first + second));
  const packed = words.filter((_, i) => (i * i) % 7 < 3);
  const graph = graphOf(packed.join(' '));
  expect(words.filter((word) => wordsIn(graph, word).length > 0)).toEqual(packed);
});

test('every unit folds to itself but those that the tables name, and has the symbol of what it folds to', () => {
  const graph = graphOf('问责', { 問: '问', 責: '责' });
  expect(wordsIn(graph, '問責问責丁責')).toEqual(['問責', '问責']);
  const changed = [...graph.fold.keys()].filter((unit) => graph.fold[unit] !== unit);
  expect(String.fromCharCode(...changed)).toBe('問責');
  expect(symbolIn(graph, '問')).toBe(symbolIn(graph, '问'));
  const known = [...graph.symbols.keys()].filter((unit) => graph.symbols[unit]);
  expect(String.fromCharCode(...known)).toBe('問責责问');
});

test('one look tells where no term begins', () => {
  const graph = graphOf('甲乙 丙');
  const begin = (char: string) => graph.begins[symbolIn(graph, char)] as number;
  const pair = (char: string, next: string) => {
    const bit = (begin(char) + symbolIn(graph, next)) & (PAIRS - 1);
    return ((graph.pairs[bit >>> 5] as number) >>> (bit & 31)) & 1;
  };
  expect(begin('乙'), 'no term begins so').toBe(NEVER);
  expect(begin('丁'), 'no term holds it').toBe(NEVER);
  expect(begin('丙'), 'a term that is whole already').toBe(ALWAYS);
  expect(begin('甲')).toBeGreaterThanOrEqual(0);
  expect(pair('甲', '乙')).toBe(1);
  expect([pair('甲', '甲'), pair('甲', '丙'), pair('甲', '丁')]).toEqual([0, 0, 0]);
});
