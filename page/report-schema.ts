import * as v from 'valibot';
import type { Report } from '../engine/report';
import { type Analysis, LEVELS, MEASURE_CLASSES } from '../engine/types';
import { listOf } from './bounded';

/** Most that a message may carry; a reader of a huge page has to cut before it sends. */
export const LIMITS = {
  findings: 20_000,
  passage: 20_000,
  marks: 2_000,
  entries: 5_000,
  word: 400,
} as const;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(LIMITS.word));
const portrait = v.picklist([1, 2, 3, 4, 5, 6]);
const strength = v.picklist(['weak', 'fair', 'strong']);
const span = { start: offset, end: offset };
const spanObject = v.object(span);
const mark = v.object({ ...span, slot: word });
const marks = listOf(mark, LIMITS.marks);

/** What a rule found, the words themselves left out. */
const found = {
  ...span,
  portrait,
  rule: word,
  stance: v.picklist(['case', 'critique']),
  basis: v.picklist(['stated', 'inferred']),
  strength,
  values: v.exactOptional(v.record(word, v.union([word, v.pipe(v.number(), v.finite())]))),
};

const finding = v.object({
  ...found,
  evidence: marks,
  text: v.pipe(v.string(), v.maxLength(LIMITS.passage)),
  marks,
  occurrences: v.pipe(listOf(spanObject, LIMITS.findings), v.minLength(1)),
});

/** @param most of people and of units, each @param words what a post or measure may be */
const rosterOf = (most: number, words: typeof word | v.StringSchema<undefined>) =>
  v.object({
    total: v.nullable(v.object({ ...span, count: offset })),
    entries: listOf(
      v.object({
        ...span,
        count: offset,
        level: v.picklist(LEVELS),
        role: v.picklist(['chief', 'deputy', 'staff', 'unknown']),
        post: words,
        measure: v.picklist(MEASURE_CLASSES),
        measureText: words,
        by: v.exactOptional(v.picklist(['level', 'measure'])),
      }),
      most,
    ),
    organisations: listOf(v.object({ ...span, count: offset }), most),
    trigger: v.nullable(v.object({ ...span, kind: v.picklist(['exposure', 'superior']) })),
    rectification: v.nullable(spanObject),
  });

const summary = v.object({ portrait, count: offset, strength: v.nullable(strength) });

/** Mirrors `Report` of engine/report.ts; the compiler says when the two part. */
export const reportSchema = v.object({
  findings: listOf(finding, LIMITS.findings),
  portraits: v.pipe(listOf(summary, 6), v.length(6)),
  roster: rosterOf(LIMITS.entries, word),
  accountability: v.boolean(),
  characters: offset,
  partial: v.boolean(),
}) satisfies v.GenericSchema<unknown, Report>;

/** What the engine has read in one piece of text, which itself bounds how much that can be. */
export const analysisSchema = v.object({
  findings: v.array(v.object({ ...found, evidence: v.array(mark) })),
  roster: rosterOf(Number.POSITIVE_INFINITY, v.string()),
  accountability: v.boolean(),
}) satisfies v.GenericSchema<unknown, Analysis>;
