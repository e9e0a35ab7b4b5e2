import * as v from 'valibot';
import type { Phrase, Rule } from '../engine/rule';
import { listOf } from '../page/bounded';
import { complaint } from '../page/file-problem';
import { citationSchema } from '../page/rule-text-schema';

// A pack is written by people and passed from hand to hand: every list and text is bounded, so that none can
// hold up the page that compiles it or the pages that it reads.

const MOST = { rules: 100, phrases: 100, classes: 200, patterns: 20, guards: 20, sentences: 40 };
/** Steps of one pattern; in any order (`&`) their number multiplies. */
const MOST_STEPS = 8;
const MOST_UNORDERED = 4;
const MOST_OPTIONAL = 3;
/** Combinations that one entry of a lexicon may stand for, and all of them together. */
const MOST_COMBINATIONS = 800;
const MOST_TERMS = 20_000;

const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,39}$/, complaint({ kind: 'bad-name' })));
const cue = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, complaint({ kind: 'bad-cue' })),
);
const text = v.strictObject({
  zh: words(1_000),
  en: words(1_000),
  hant: v.exactOptional(words(1_000)),
});
const terms = v.pipe(
  words(20_000),
  v.check(
    (given) => given.split(/\s+/).every((term) => combinations(term) <= MOST_COMBINATIONS),
    complaint({ kind: 'terms', most: MOST_COMBINATIONS }),
  ),
);
const STEPS = { most: MOST_STEPS, unordered: MOST_UNORDERED, optional: MOST_OPTIONAL };
const pattern = v.pipe(words(400), v.check(isShort, complaint({ kind: 'steps', ...STEPS })));
const guard = words(400);
const guards = listOf(guard, MOST.guards);
const patterns = v.pipe(listOf(pattern, MOST.patterns), v.minLength(1));
const sentences = listOf(words(500), MOST.sentences);
const scope = v.picklist(['clause', 'sentence', 'two sentences', 'three sentences']);
const portrait = v.picklist([1, 2, 3, 4, 5, 6]);
const strength = v.picklist(['weak', 'fair', 'strong']);

const phrase = v.strictObject({
  cue,
  patterns,
  scope: v.exactOptional(scope),
  unless: v.exactOptional(guards),
}) satisfies v.GenericSchema<unknown, Phrase>;

const rule = v.strictObject({
  id: name,
  portrait,
  title: text,
  explanation: text,
  innocent: text,
  articles: listOf(citationSchema, 10),
  status: v.picklist(['experimental', 'stable']),
  stance: v.picklist(['case', 'critique', 'auto']),
  basis: v.picklist(['stated', 'inferred']),
  strength,
  scope,
  mood: v.exactOptional(v.picklist(['asserted', 'any'])),
  patterns,
  where: v.exactOptional(guards),
  needs: v.exactOptional(guards),
  unless: v.exactOptional(guards),
  adjust: v.exactOptional(listOf(v.strictObject({ when: guard, to: strength }), MOST.guards)),
  falsePositives: sentences,
  examples: v.pipe(sentences, v.minLength(1)),
  counterexamples: v.pipe(sentences, v.minLength(1)),
}) satisfies v.GenericSchema<unknown, Rule>;

/** A pack of rules as it stands in a file, without the field that names the kind of file. */
export const packSchema = v.strictObject({
  version: v.literal(1),
  id: name,
  title: text,
  about: v.exactOptional(text),
  lexicon: v.exactOptional(
    v.pipe(
      v.record(cue, terms),
      v.check(
        (all) => Object.keys(all).length <= MOST.classes,
        complaint({ kind: 'classes', most: MOST.classes }),
      ),
      v.check(
        (all) => termsIn(Object.values(all)) <= MOST_TERMS,
        complaint({ kind: 'all-terms', most: MOST_TERMS }),
      ),
    ),
  ),
  phrases: v.exactOptional(listOf(phrase, MOST.phrases)),
  rules: v.pipe(listOf(rule, MOST.rules), v.minLength(1)),
});

export type Pack = v.InferOutput<typeof packSchema>;

/** An upper bound of what a term with braces stands for, without making any of it. */
function combinations(term: string): number {
  const braces = term.match(/\{[^{}]*\}/g) ?? [];
  const nested = braces.length < (term.match(/\{/g) ?? []).length;
  if (nested) return 2 ** (term.match(/\|/g) ?? []).length;
  return braces.reduce((product, brace) => product * brace.split('|').length, 1);
}

function termsIn(entries: readonly string[]): number {
  const terms = entries.flatMap((entry) => entry.split(/\s+/));
  return terms.reduce((sum, term) => sum + combinations(term), 0);
}

function isShort(given: string): boolean {
  const parts = given.trim().split(/\s+/);
  const steps = Math.ceil(parts.length / 2);
  const unordered = parts.some((part) => part.startsWith('&'));
  const optional = parts.filter((part) => part.endsWith('?')).length;
  return steps <= (unordered ? MOST_UNORDERED : MOST_STEPS) && optional <= MOST_OPTIONAL;
}
