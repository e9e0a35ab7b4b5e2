import type * as v from 'valibot';

/** What is wrong with a file that was to be imported; each kind has a text with cause and cure of its own. */
export type FileProblem =
  | { kind: 'too-large'; size: number; most: number }
  | { kind: 'no-json'; detail: string }
  | { kind: 'other-file'; file: string }
  | { kind: 'newer'; version: number }
  | { kind: 'field'; where: string; received: string; expected: string }
  | { kind: 'missing'; where: string }
  | { kind: 'unknown'; where: string }
  | { kind: 'rule'; where: string; detail: string };

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
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { kind: 'unknown', where };
  if (issue.received === 'undefined') return { kind: 'missing', where };
  // A schema with words of its own says more in them than in its notation.
  const expected = issue.message.startsWith('Invalid ')
    ? (issue.expected ?? issue.message)
    : issue.message;
  return { kind: 'field', where, received: issue.received.slice(0, MOST_SHOWN), expected };
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
