import * as v from 'valibot';
import type { Citation, RuleText } from '../engine/knowledge';

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000));
const localised = v.object({ 'zh-Hans': v.string(), 'zh-Hant': v.string(), en: v.string() });

/** A place in a rule text. */
export const citationSchema = v.strictObject({
  source: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  article: v.exactOptional(number),
  paragraph: v.exactOptional(number),
  item: v.exactOptional(number),
  certainty: v.picklist(['A', 'B', 'C']),
}) satisfies v.GenericSchema<unknown, Citation>;

/** What is told about one of the reader's own rules. */
export const ruleTextSchema = v.object({
  id: v.string(),
  portrait: v.picklist([1, 2, 3, 4, 5, 6]),
  title: localised,
  explanation: localised,
  innocent: localised,
  articles: v.array(citationSchema),
}) satisfies v.GenericSchema<unknown, RuleText>;
