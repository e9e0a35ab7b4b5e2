import { expect, test } from 'vitest';
import { smallKnowledge } from '../tests/small-knowledge';
import { foldString, Hits, scan } from './word-graph';

test('foldString keeps the length, unpaired surrogates too', () => {
  const fold = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
  fold['責'.charCodeAt(0)] = '责'.charCodeAt(0);
  expect(foldString(fold, '問責\ud800𠮷')).toBe('問责\ud800𠮷');
});

test('hits grow beyond their first room', () => {
  const hits = new Hits();
  for (let i = 0; i < 1000; i += 1) hits.push(i, i, i + 1);
  expect([hits.length, hits.data[3 * 999], hits.data[3 * 999 + 2]]).toEqual([3000, 999, 1000]);
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
