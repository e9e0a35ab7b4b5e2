import * as v from 'valibot';

const PassageSchema = v.object({
  id: v.union([v.string(), v.number()], 'id: a string or number is needed'),
  text: v.string('text: a string is needed'),
  portraits: v.array(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
    'portraits: a list of numbers from 1 to 6 is needed',
  ),
  kind: v.string('kind: a string is needed'),
  hard: v.optional(v.boolean()),
  also: v.optional(v.array(v.number())),
});

/** A labelled passage, as DESIGN's `evaluate` contract takes it. */
export type Passage = v.InferOutput<typeof PassageSchema>;

/** @throws Error that names the field which is wrong. */
export function checkPassage(value: unknown): Passage {
  const result = v.safeParse(PassageSchema, value);
  if (result.success) return result.output;
  throw new Error(result.issues.map((issue) => issue.message).join('; '));
}
