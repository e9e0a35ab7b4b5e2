import * as v from 'valibot';
import type { PackedTables } from '../engine/tables';

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const ints = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+-]*$/));
const lists = v.object({ lengths: ints, gaps: ints });
const name = v.pipe(v.string(), v.maxLength(400));
const portrait = v.picklist([1, 2, 3, 4, 5, 6]);
const strength = v.picklist(['weak', 'fair', 'strong']);
const scope = v.picklist([0, 1, 2, 3]);

const step = v.object({
  slot: name,
  cls: index,
  gap: v.pipe(v.number(), v.integer(), v.minValue(-1)),
  negated: v.picklist([0, 1, 2]),
  structural: v.boolean(),
});
const guard = v.object({
  cls: index,
  place: v.picklist(['clause', 'sentence', 'window', 'paragraph', 'between', 'before', 'after']),
  within: index,
});
const guards = v.array(guard);
const patterns = v.array(v.pipe(v.array(step), v.minLength(1)));

/** Mirrors `PackedTables` of engine/tables.ts; what is stored is not trusted, as little as a message. */
export const tablesSchema = v.object({
  folded: ints,
  representatives: ints,
  alphabet: ints,
  labels: ints,
  edgeCounts: ints,
  edges: v.array(v.object({ symbols: ints, targets: ints })),
  bases: ints,
  slots: index,
  classSets: lists,
  classes: v.array(name),
  closure: lists,
  frequency: ints,
  phrases: v.array(v.object({ cls: index, scope, patterns, unless: guards })),
  rules: v.array(
    v.object({
      id: name,
      portrait,
      stance: v.picklist(['case', 'critique', 'auto']),
      basis: v.picklist(['stated', 'inferred']),
      strength,
      scope,
      asserted: v.boolean(),
      patterns,
      where: v.array(
        v.object({
          left: name,
          of: v.nullable(name),
          op: v.picklist(['>=', '<=', '>', '<', '==']),
          right: v.number(),
        }),
      ),
      needs: guards,
      unless: guards,
      adjust: v.array(v.object({ when: guard, to: strength })),
    }),
  ),
}) satisfies v.GenericSchema<unknown, PackedTables>;
