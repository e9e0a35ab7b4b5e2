import * as v from 'valibot';
import { PORTRAITS } from '../../engine/types';
import { checkWith } from '../input/check';

const PassageSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'id: a string or number is needed'),
    text: v.string('text: a string is needed'),
    portraits: portraitsOf('portraits'),
    kind: v.string('kind: a string is needed'),
    hard: v.optional(v.boolean('hard: true or false is needed')),
    also: v.optional(portraitsOf('also')),
    script: v.optional(v.picklist(['s', 't'], 'script: s or t is needed')),
    basis: v.optional(v.picklist(['stated', 'inferred'], 'basis: stated or inferred is needed')),
    inferred: v.optional(v.boolean('inferred: true or false is needed')),
    register: v.optional(v.string('register: a string is needed')),
    sub: v.optional(v.string('sub: a string is needed')),
  },
  'an object with id, text, portraits and kind is needed',
);

function portraitsOf(field: string) {
  const message = `${field}: a list of numbers from 1 to 6 is needed`;
  return v.array(v.picklist(PORTRAITS, message), message);
}

/** A labelled passage, as DESIGN's `evaluate` contract takes it; docs/corpus.md tells what our own corpus adds. */
export type Passage = v.InferOutput<typeof PassageSchema>;

/** @throws Error that names the field which is wrong. */
export function checkPassage(value: unknown): Passage {
  return checkWith(PassageSchema, value);
}
