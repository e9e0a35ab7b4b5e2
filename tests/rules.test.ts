import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { applyRules } from '../engine/apply';
import { compile } from '../engine/compile/compile';
import { unpackKnowledge } from '../engine/knowledge-tables';
import { normalise, rawEnd, rawStart } from '../engine/normalise';
import { readParagraphs } from '../engine/read';
import type { Rule } from '../engine/rule';
import type { Finding } from '../engine/types';
import { pack } from '../scripts/tables/build';
import { makeFold } from '../scripts/tables/fold';
import { loadSources } from '../scripts/tables/sources';

const sources = await loadSources();
const toTraditional = Converter({ from: 'cn', to: 'tw' });
// Rules with one pattern alone, or one guard less, stand beside the real ones: one build serves all tests.
const variants = sources.rules.flatMap((rule) => [
  ...rule.patterns.map((pattern, i) => ({ ...rule, id: patternId(rule, i), patterns: [pattern] })),
  ...(rule.unless ?? []).map((guard, i) => ({
    ...rule,
    id: guardId(rule, i),
    unless: (rule.unless ?? []).filter((other) => other !== guard),
  })),
]);
const knowledge = unpackKnowledge(
  pack(compile({ ...sources, rules: [...sources.rules, ...variants] }), makeFold()),
);

function patternId(rule: Rule, index: number): string {
  return `${rule.id}#pattern-${index}`;
}

function guardId(rule: Rule, index: number): string {
  return `${rule.id}#without-${index}`;
}

/** Every finding of every rule, before overlapping ones are resolved. */
function findAll(given: string): Finding[] {
  const clean = normalise(given);
  const findings = [...readParagraphs(knowledge, clean.text)].flatMap((paragraph) =>
    applyRules(knowledge, paragraph),
  );
  return findings.map((finding) => ({
    ...finding,
    start: rawStart(clean, finding.start),
    end: rawEnd(clean, finding.end),
  }));
}

function unmark(example: string): { text: string; passage: string | null } {
  const passage = /【(.+?)】/.exec(example);
  return { text: example.replace(/[【】]/g, ''), passage: passage?.[1] ?? null };
}

/** The same words as a page may hold them: broken by zero-width characters and soft line breaks. */
function broken(text: string): string {
  return text.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '$1\u200b');
}

const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ['Simplified', (text) => text],
  ['Traditional', toTraditional],
  ['broken by zero-width characters', broken],
];

function fires(id: string, text: string): boolean {
  return findAll(unmark(text).text).some((finding) => finding.rule === id);
}

test('there are rules for all six portraits', () => {
  const portraits = new Set(sources.rules.map((rule) => rule.portrait));
  expect([...portraits].sort(), 'loadSources found no rules for the missing ones').toEqual([
    1, 2, 3, 4, 5, 6,
  ]);
});

describe.each(sources.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has its number of examples', () => {
    expect(
      id.startsWith(`p${rule.portrait}/`),
      `rename it: the folder is not p${rule.portrait}`,
    ).toBe(true);
    expect(rule.examples.length, 'write at least three examples').toBeGreaterThanOrEqual(3);
    expect(
      rule.counterexamples.length,
      'write at least three counterexamples',
    ).toBeGreaterThanOrEqual(3);
  });

  test.each(FORMS)('finds its examples, %s', (_, form) => {
    for (const example of rule.examples) {
      const { text, passage } = unmark(example);
      const own = findAll(form(text)).filter((finding) => finding.rule === id);
      expect(own.length, `${id} must fire on: ${form(text)}`).toBeGreaterThan(0);
      if (!passage) continue;
      const marked = own.map((finding) => form(text).slice(finding.start, finding.end));
      expect(marked, `${id} must mark exactly the part in 【】`).toContain(form(passage));
    }
  });

  test.each(FORMS)('leaves its counterexamples alone, %s', (_, form) => {
    for (const text of rule.counterexamples) {
      const own = findAll(form(text)).filter((finding) => finding.rule === id);
      expect(own, `${id} must not fire on: ${form(text)}`).toEqual([]);
    }
  });

  test('shows only its own portrait and those it declares', () => {
    const allowed = [rule.portrait, ...(rule.also ?? [])];
    for (const example of rule.examples) {
      for (const finding of findAll(unmark(example).text)) {
        if (finding.rule.includes('#')) continue;
        expect(
          allowed,
          `${finding.rule} fires on an example of ${id}: sharpen one, or declare it in also: ${example}`,
        ).toContain(finding.portrait);
      }
    }
  });

  test('needs each of its patterns', () => {
    rule.patterns.forEach((pattern, i) => {
      const used = rule.examples.some((example) => fires(patternId(rule, i), example));
      expect(used, `no example of ${id} uses the pattern "${pattern}": write one or drop it`).toBe(
        true,
      );
    });
  });

  test('needs each of its guards', () => {
    (rule.unless ?? []).forEach((guard, i) => {
      const used = rule.counterexamples.some((text) => fires(guardId(rule, i), text));
      expect(used, `no counterexample of ${id} needs "${guard}": write one or drop it`).toBe(true);
    });
  });
});
