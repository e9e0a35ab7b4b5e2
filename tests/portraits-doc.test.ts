import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadSources } from '../scripts/tables/sources';

const page = readFileSync(new URL('../docs/portraits.md', import.meta.url), 'utf8');
const { rules } = await loadSources();
const known = new Set(rules.map((rule) => rule.id));

/** Sub-patterns a portrait: numbered in the first three, lettered in the last three. */
const COUNTS = { 1: 14, 2: 15, 3: 14, 4: 14, 5: 16, 6: 15 } as const;

interface Row {
  id: string;
  about: string;
  rules: string[];
  otherwise: string;
}

function rowsOf(markdown: string): Row[] {
  return markdown.split('\n').flatMap((line) => {
    const [, id, about = '', named = '', otherwise = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    if (!id || !/^[1-6](\.\d+|[a-p])$/.test(id)) return [];
    return [{ id, about, rules: namedIn(named), otherwise }];
  });
}

function namedIn(text: string): string[] {
  return [...text.matchAll(/`(p[1-6]\/[a-z-]+)`/g)].map((match) => match[1] as string);
}

function expectedIds(): string[] {
  return Object.entries(COUNTS).flatMap(([portrait, count]) =>
    Array.from({ length: count }, (_, i) =>
      Number(portrait) <= 3 ? `${portrait}.${i + 1}` : portrait + String.fromCharCode(97 + i),
    ),
  );
}

const rows = rowsOf(page);
const named = new Set(namedIn(page));

test('docs/portraits.md has one row for each of the 88 sub-patterns, in order', () => {
  expect(expectedIds()).toHaveLength(88);
  expect(
    rows.map(({ id }) => id),
    'add the missing row, or take out the one too many',
  ).toEqual(expectedIds());
});

describe.each(rows.map((row) => [row.id, row] as const))('sub-pattern %s', (_, row) => {
  test('says what it is', () => {
    expect(row.about, 'say it in a few words of our own').not.toBe('');
  });

  test('says what carries it', () => {
    expect(
      row.rules.length > 0 || row.otherwise !== '',
      'name a rule, or say in the last column why there is none and what carries it',
    ).toBe(true);
  });
});

test.each([...known])('docs/portraits.md says what %s covers', (id) => {
  expect(named.has(id), `add ${id} to the row of its sub-pattern`).toBe(true);
});

test('docs/portraits.md names no rule that does not exist', () => {
  expect(
    [...named].filter((id) => !known.has(id)),
    'correct the name or drop it',
  ).toEqual([]);
});
