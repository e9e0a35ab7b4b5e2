/** One line of a .jsonl file that could not be used. */
export interface BadLine {
  line: number;
  reason: string;
}

/**
 * Reads .jsonl text line by line; empty lines are skipped. `check` returns the value or throws an Error
 * that says what is wrong with it. A bad line never stops the others.
 */
export function readLines<T>(
  content: string,
  check: (value: unknown) => T,
): { values: T[]; bad: BadLine[] } {
  const values: T[] = [];
  const bad: BadLine[] = [];
  content.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      values.push(check(JSON.parse(line)));
    } catch (error) {
      bad.push({ line: index + 1, reason: error instanceof Error ? error.message : String(error) });
    }
  });
  return { values, bad };
}
