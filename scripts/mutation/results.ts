import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/tools';
import type { Counts, Score } from './report';
import { stampOf } from './targets';

/** What is known of one file, and of which state of it and of the tests near it. */
interface Result extends Counts {
  stamp: string;
}

/** File of the engine → what became of its slips when it was tried last. */
export type Results = Record<string, Result>;

/** Committed, so that what took hours is not lost with a cache. */
const KEPT = join(ROOT, 'docs', 'mutation.json');

/** All results kept so far; none where there is no file yet. */
export function readResults(): Results {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Results) : {};
}

/** Keeps the result of one file. @param result with the stamp of the state that was tried */
export function keepResult(file: string, result: Result): void {
  const results = { ...readResults(), [file]: result };
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(KEPT, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Whether a file was tried since it, or a test near it, changed last. */
export function isFresh(results: Results, file: string): boolean {
  return results[file]?.stamp === stampOf(file);
}

/** The rows of the table: a file whose result is older than its state, or its tests', has a star. */
export function scoresOf(results: Results, files: readonly string[]): Score[] {
  return files.flatMap((file) => {
    const result = results[file];
    if (!result) return [];
    const { stamp: _, ...counts } = result;
    return [{ ...counts, file: isFresh(results, file) ? file : `${file} *` }];
  });
}
