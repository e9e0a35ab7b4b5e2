import { expect, test } from 'vitest';
import { smallKnowledge } from '../tests/small-knowledge';
import { foldString, scan } from './word-graph';

test('foldString keeps the length, unpaired surrogates too', () => {
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  fold['責'.charCodeAt(0)] = '责'.charCodeAt(0);
  expect(foldString(fold, '問責\ud800𠮷')).toBe('問责\ud800𠮷');
});

test.each([
  ['nothing', '甲乙', '甲乙'],
  ['the first', '責甲', '责甲'],
  ['the last', '甲責', '甲责'],
  ['one in the middle, and one behind it', '甲責乙責', '甲责乙责'],
])('foldString folds %s', (_, text, folded) => {
  const fold = Uint16Array.from({ length: 65536 }, (_own, unit) => unit);
  fold['責'.charCodeAt(0)] = '责'.charCodeAt(0);
  expect(foldString(fold, text)).toBe(folded);
});

test('foldString folds a text of any length', () => {
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  fold['責'.charCodeAt(0)] = '责'.charCodeAt(0);
  expect(foldString(fold, `責${'甲'.repeat(100_000)}責`)).toBe(`责${'甲'.repeat(100_000)}责`);
});

test('hits grow beyond their first room, and none is lost on the way', () => {
  const { graph } = smallKnowledge({ lexicons: [{ cue: '甲 甲甲' }] });
  const { data, length } = scan(graph, '甲'.repeat(5000));
  const places = Array.from({ length: 5000 }, (_, at) => [
    [at, at + 1],
    [at, at + 2],
  ]).flat();
  expect([length, data.length]).toEqual([3 * 9999, 3 * 9999]);
  expect([...data].filter((_, i) => i % 3 > 0)).toEqual(places.slice(0, -1).flat());
});

test('a hit tells which class its term has', () => {
  const { graph, classSets, classNames } = smallKnowledge({
    lexicons: [{ one: '甲乙', other: '丙', third: '乙丙' }],
  });
  const { data, length } = scan(graph, '丙甲乙');
  const names: unknown[] = [];
  for (let i = 0; i < length; i += 3) {
    names.push(classSets[data[i] as number]?.map((cls) => classNames[cls]));
  }
  expect(names).toEqual([['other'], ['one']]);
});

test.each([
  ['', []],
  ['丁', []],
  [
    '甲乙丙',
    [
      [0, 2],
      [0, 3],
      [1, 3],
    ],
  ],
  ['甲乙丁丙', [[0, 2]]],
  [
    '甲甲乙\ud800乙丙',
    [
      [1, 3],
      [4, 6],
    ],
  ],
])('scan(%j) finds overlapping terms with their offsets', (text, spans) => {
  const { graph } = smallKnowledge({ lexicons: [{ cue: '甲乙 乙丙 甲乙丙' }] });
  const hits = scan(graph, text);
  const found: number[][] = [];
  for (let i = 0; i < hits.length; i += 3) {
    found.push([hits.data[i + 1] as number, hits.data[i + 2] as number]);
  }
  expect(found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0))).toEqual(
    spans,
  );
});
