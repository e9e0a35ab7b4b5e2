import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSources } from '../scripts/tables/sources';

const page = readFileSync(new URL('../docs/portraits.md', import.meta.url), 'utf8');
const named = new Set(
  [...page.matchAll(/`(p[1-6]\/[a-z-]+)`/g)].map((match) => match[1] as string),
);
const { rules } = await loadSources();
const known = new Set(rules.map((rule) => rule.id));

test.each([...known])('docs/portraits.md says what %s covers', (id) => {
  expect(named.has(id), `add ${id} to the row of its sub-pattern`).toBe(true);
});

test('docs/portraits.md names no rule that does not exist', () => {
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
});
