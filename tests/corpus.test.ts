import { expect, test } from 'vitest';
import { portraits as names } from '../rules/portraits';
import { halfOf, splitSheets, trainingPassages } from '../scripts/corpus/corpus';

const development = await splitSheets('development');
const blind = await splitSheets('blind');
const training = await trainingPassages();
const all = [...training, ...blind];

/** All sub-patterns of the field guides. */
const SUBS = [
  ...numbered('1.', 14),
  ...numbered('2.', 15),
  ...numbered('3.', 14),
  ...lettered('4', 'abcdefghijklmn'),
  ...lettered('5', 'abcdefghijklmnop'),
  ...lettered('6', 'abcdefghijklmno'),
];

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
}

function lettered(prefix: string, letters: string): string[] {
  return [...letters].map((letter) => prefix + letter);
}

test('at least 6,000 passages, each with an id and a text of its own', () => {
  expect(all.length).toBeGreaterThan(6000);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

test.each(SUBS)('sub-pattern %s has at least 25 wordings', (sub) => {
  const wordings = all.filter((passage) => passage.sub === sub && passage.portraits.length > 0);
  expect(wordings.length, 'write more of them, see docs/corpus.md').toBeGreaterThanOrEqual(25);
});

test('matches carry portraits and basis, the others none', () => {
  const wrong = all.filter(
    ({ kind, portraits, basis, hard }) =>
      !hard &&
      (kind === 'case' || kind === 'critique') !== (portraits.length > 0 && Boolean(basis)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('both halves hold every portrait, kind and script', () => {
  for (const half of [development, blind]) {
    expect(new Set(half.flatMap(({ portraits }) => portraits)).size).toBe(
      Object.keys(names).length,
    );
    expect(new Set(half.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(half.map(({ script }) => script)).size).toBe(2);
  }
});

test('non-matches are nearly as many as matches or more', () => {
  const matches = all.filter(({ portraits }) => portraits.length > 0).length;
  expect(all.length - matches).toBeGreaterThan(matches * 0.9);
});

test('the split is fixed, and training never sees the blind half', () => {
  expect(['w01-1-01', 'w01-1-02', 'w07-3-11', 'w24-4-80'].map(halfOf)).toMatchInlineSnapshot(`
    [
      "development",
      "blind",
      "blind",
      "blind",
    ]
  `);
  const seen = new Set(training.map(({ text }) => text));
  expect(blind.filter(({ text }) => seen.has(text))).toEqual([]);
});
