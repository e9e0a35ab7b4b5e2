import * as v from 'valibot';
import { checkWith } from './check';

const TextLineSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'id: a string or number is needed'),
    text: v.string('text: a string is needed'),
  },
  'an object with id and text is needed',
);

/** One text of a .jsonl file without labels. */
export type TextLine = v.InferOutput<typeof TextLineSchema>;

/** @throws Error that names each field which is missing or wrong. */
export function checkTextLine(value: unknown): TextLine {
  return checkWith(TextLineSchema, value);
}
