import * as v from 'valibot';

/** What is wrong with a file that was to be imported; each kind has a text with cause and cure of its own. */
export type FileProblem =
  | { kind: 'too-large'; size: number; most: number }
  | { kind: 'no-json'; detail: string }
  | { kind: 'other-file'; file: string }
  | { kind: 'newer'; version: number }
  | (FieldProblem & { where: string; received: string })
  | { kind: 'too-many-packs'; most: number }
  | WrittenProblem;

/** What the compiler of rules may find; engine/compile/problem.ts has the same words. */
const WRITTEN_KINDS = [
  'rule-joiner',
  'rule-two-orders',
  'rule-step',
  'rule-only-optional',
  'rule-cue',
  'rule-unknown-cue',
  'rule-unknown-root',
  'rule-guard',
  'rule-condition',
  'rule-slot',
  'rule-unopened',
  'rule-unclosed',
  'rule-combinations',
  'rule-empty-term',
] as const;

/** What is wrong with how a rule is written. */
export type WrittenProblem = {
  kind: (typeof WRITTEN_KINDS)[number];
  where: string;
  [part: string]: string | number;
};

const MOST_PART = 500;
const part = v.pipe(v.string(), v.maxLength(MOST_PART));

/** One of these as it is stored. */
export const writtenProblemSchema = v.objectWithRest(
  { kind: v.picklist(WRITTEN_KINDS), where: part },
  v.union([part, v.number()]),
) satisfies v.GenericSchema<unknown, WrittenProblem>;

/** What is wrong with one field, as far as what was found there is not all there is to say. */
type FieldProblem = Complaint | { kind: Plain } | { kind: 'choice'; values: string } | Bound;

type Plain =
  | 'field'
  | 'missing'
  | 'unknown'
  | 'no-text'
  | 'no-number'
  | 'no-whole'
  | 'no-switch'
  | 'no-list'
  | 'no-group'
  | 'empty';

type Bound = {
  kind: 'too-few' | 'too-many' | 'too-long' | 'too-small' | 'too-great';
  bound: number;
};

/** A rule of a schema of ours that its notation would not tell people. */
type Complaint =
  | { kind: 'bad-name' | 'bad-cue' | 'bad-color' }
  | { kind: 'terms' | 'all-terms' | 'classes'; most: number }
  | { kind: 'steps'; most: number; unordered: number; optional: number };

/** A file's content, or what is wrong with it. */
export type FromFile<T> = { ok: true; value: T } | { ok: false; problems: FileProblem[] };

const MOST_SHOWN = 80;

/**
 * Reads JSON that says in its field `file` which kind of file it is.
 * @param most largest file in characters
 */
export function readJson(text: string, file: string, most: number): FromFile<object> {
  if (text.length > most) {
    const kB = (length: number) => Math.ceil(length / 1_000);
    return failed({ kind: 'too-large', size: kB(text.length), most: kB(most) });
  }
  try {
    const value: unknown = JSON.parse(text);
    const named = typeof value === 'object' && value !== null && 'file' in value && value.file;
    return named === file
      ? { ok: true, value: value as object }
      : failed({ kind: 'other-file', file });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ kind: 'no-json', detail: detail.slice(0, MOST_SHOWN * 2) });
  }
}

/** A schema's complaint in the words of a file: where it stands, what was found, what should be there. */
export function problemOf(issue: v.BaseIssue<unknown>): FileProblem {
  const where = whereOf(issue);
  const plain = (kind: Plain) => ({ kind, where, received: '' });
  if (issue.type === 'strict_object' && issue.expected === 'never') return plain('unknown');
  if (issue.received === 'undefined') return plain('missing');
  return { ...fieldProblemOf(issue), where, received: issue.received.slice(0, MOST_SHOWN) };
}

/** The message of a schema's own rule, to be read by `problemOf`. */
export function complaint(said: Complaint): string {
  return JSON.stringify(said);
}

const WRONG_TYPES: Readonly<Record<string, Plain>> = {
  string: 'no-text',
  number: 'no-number',
  integer: 'no-whole',
  boolean: 'no-switch',
  array: 'no-list',
  object: 'no-group',
  strict_object: 'no-group',
  record: 'no-group',
};

const BOUNDS: Readonly<Record<string, Bound['kind']>> = {
  min_length: 'too-few',
  max_length: 'too-many',
  min_value: 'too-small',
  max_value: 'too-great',
};

function fieldProblemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const { type, expected, message, input, requirement } = issue;
  if (message.startsWith('{')) return JSON.parse(message) as Complaint;
  if (type === 'picklist' || type === 'literal') {
    const values = (expected ?? '').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' / ');
    return { kind: 'choice', values };
  }
  if (type === 'min_length' && input === '') return { kind: 'empty' };
  const kind = BOUNDS[type];
  if (!kind) return { kind: WRONG_TYPES[type] ?? 'field' };
  const long = kind === 'too-many' && typeof input === 'string';
  return { kind: long ? 'too-long' : kind, bound: Number(requirement) };
}

function failed(problem: FileProblem): FromFile<never> {
  return { ok: false, problems: [problem] };
}

/** `silenced.rules[3]`, counted from 1 as people count. */
function whereOf({ path }: v.BaseIssue<unknown>): string {
  let where = '';
  for (const { key } of path ?? []) {
    if (typeof key === 'number') where += `[${key + 1}]`;
    else where += where === '' ? String(key) : `.${String(key)}`;
  }
  return where || 'JSON';
}
