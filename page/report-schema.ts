import * as v from 'valibot';
import type { Report } from '../engine/report';
import { LEVELS, MEASURE_CLASSES } from '../engine/types';

/** Most that a message may carry; a reader of a huge page has to cut before it sends. */
export const LIMITS = {
  findings: 20_000,
  passage: 20_000,
  marks: 2_000,
  entries: 5_000,
  word: 400,
} as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(LIMITS.word));
const portrait = v.picklist([1, 2, 3, 4, 5, 6]);
const strength = v.picklist(['weak', 'fair', 'strong']);
const span = { start: offset, end: offset };
const spanObject = v.object(span);
const mark = v.object({ ...span, slot: word });
const marks = v.pipe(v.array(mark), v.maxLength(LIMITS.marks));

const finding = v.object({
  ...span,
  portrait,
  rule: word,
  stance: v.picklist(['case', 'critique']),
  basis: v.picklist(['stated', 'inferred']),
  strength,
  evidence: marks,
  values: v.exactOptional(v.record(word, v.union([word, v.pipe(v.number(), v.finite())]))),
  text: v.pipe(v.string(), v.maxLength(LIMITS.passage)),
  marks,
  occurrences: v.pipe(v.array(spanObject), v.minLength(1), v.maxLength(LIMITS.findings)),
});

const entry = v.object({
  ...span,
  count: offset,
  level: v.picklist(LEVELS),
  role: v.picklist(['chief', 'deputy', 'staff', 'unknown']),
  post: word,
  measure: v.picklist(MEASURE_CLASSES),
  measureText: word,
  by: v.exactOptional(v.picklist(['level', 'measure'])),
});

const roster = v.object({
  total: v.nullable(v.object({ ...span, count: offset })),
  entries: v.pipe(v.array(entry), v.maxLength(LIMITS.entries)),
  organisations: v.pipe(v.array(v.object({ ...span, count: offset })), v.maxLength(LIMITS.entries)),
  trigger: v.nullable(v.object({ ...span, kind: v.picklist(['exposure', 'superior']) })),
  rectification: v.nullable(spanObject),
});

const summary = v.object({ portrait, count: offset, strength: v.nullable(strength) });

/** Mirrors `Report` of engine/report.ts; the compiler says when the two part. */
export const reportSchema = v.object({
  findings: v.pipe(v.array(finding), v.maxLength(LIMITS.findings)),
  portraits: v.pipe(v.array(summary), v.length(6)),
  roster,
  accountability: v.boolean(),
  characters: offset,
  partial: v.boolean(),
}) satisfies v.GenericSchema<unknown, Report>;
