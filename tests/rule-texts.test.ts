import { describe, expect, test } from 'vitest';
import { loadSources } from '../scripts/tables/sources';

const { rules } = await loadSources();

test('each rule has an id of its own', () => {
  const ids = rules.map((rule) => rule.id);
  expect(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    'rename one of each pair',
  ).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each([
    ['title', 'what was seen, in a few words'],
    ['explanation', 'what the words are, and what the rules ask for'],
    ['innocent', 'what would make the wording harmless'],
  ] as const)('says its %s', (field, what) => {
    for (const language of ['zh', 'en'] as const) {
      expect(rule[field][language].trim(), `write ${field}.${language}: ${what}`).not.toBe('');
    }
  });

  test('names the article it leans on', () => {
    expect(
      (rule.articles ?? []).length,
      'write articles: source, article and how sure the number is',
    ).toBeGreaterThan(0);
  });

  test('owns up to what it takes wrongly', () => {
    expect(
      (rule.falsePositives ?? []).length,
      'write falsePositives: what it is known to take wrongly',
    ).toBeGreaterThan(0);
  });
});
