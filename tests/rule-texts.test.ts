import { describe, expect, test } from 'vitest';
import { parsePattern } from '../engine/compile/parse';
import { SLOTS } from '../engine/slots';
import { loadSources } from '../scripts/tables/sources';

const { rules } = await loadSources();

const HAN = '[\\u4e00-\\u9fff《》“”‘’「」]';
/** A half-width sign right before or after Chinese, or one that a figure parts from it; 3:5 and 1,000 are fine. */
const HALF_WIDTH = new RegExp(`${HAN}[0-9%]*[,;:?!()"]|[,;:?!()"][0-9%]*${HAN}`);

/** More characters than this do not fit the card's heading. */
const LONGEST_TITLE = 18;

test('each slot is used by a rule', () => {
  const used = new Set(
    rules.flatMap((rule) =>
      rule.patterns.flatMap(parsePattern).flatMap((steps) => steps.map((s) => s.slot)),
    ),
  );
  expect(
    SLOTS.filter((slot) => !used.has(slot)),
    'drop it from engine/slots.ts, locales/ and docs/rules.md',
  ).toEqual([]);
});

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

  test('has a short title', () => {
    const length = rule.title.zh.length;
    expect(length, `${length} characters: shorten title.zh`).toBeLessThanOrEqual(LONGEST_TITLE);
  });

  test('writes Chinese with full-width punctuation', () => {
    const { title, explanation, innocent, falsePositives } = rule;
    for (const text of [title.zh, explanation.zh, innocent.zh, ...falsePositives]) {
      expect(text, 'write ，；：？！（） in full width').not.toMatch(HALF_WIDTH);
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
