import { KnowledgeError } from '../engine/compile/problem';
import type { WrittenProblem } from '../page/file-problem';

/** A pattern and more; a term may be as long as a file. */
const MOST_SHOWN = 200;

/**
 * What the compiler found wrong in a pack, in the words of a file: where it stands, and what.
 * @throws the error itself where it is none of the compiler's
 */
export function problemOf(error: unknown): WrittenProblem {
  if (!(error instanceof KnowledgeError)) throw error;
  const { code, parts, place } = error;
  const shown = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? part.slice(0, MOST_SHOWN) : part,
  ]);
  return {
    ...Object.fromEntries(shown),
    kind: `rule-${code}`,
    where: place ? `${place.list}.${place.name}` : 'JSON',
  };
}
