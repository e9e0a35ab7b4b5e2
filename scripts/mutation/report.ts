import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/tools';

/** What became of the mutants of one file. */
export interface Score {
  file: string;
  killed: number;
  timeout: number;
  survived: number;
  uncovered: number;
  ignored: number;
}

interface StrykerReport {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** What became of the mutants of a file, in numbers. */
export type Counts = Omit<Score, 'file'>;

/** Where Stryker writes what became of each mutant of one file. */
export function reportFile(file: string): string {
  return join(ROOT, '.cache', 'mutation', `${file.replace(/\.ts$/, '').replaceAll('/', '-')}.json`);
}

/** Counts what Stryker wrote about one file. */
export function countsIn(report: string, file: string): Counts {
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as StrykerReport;
  const count = (status: string): number =>
    files[file]?.mutants.filter((mutant) => mutant.status === status).length ?? 0;
  return {
    killed: count('Killed'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    ignored: count('Ignored'),
  };
}

/** Share of the mutants that a test noticed, in percent; 100 where none was made. */
export function percent({ killed, timeout, survived, uncovered }: Score): number {
  const noticed = killed + timeout;
  const all = noticed + survived + uncovered;
  return all === 0 ? 100 : (100 * noticed) / all;
}

/** One line a file and one for all of them, as a table in Markdown. */
export function table(scores: readonly Score[]): string {
  const row = (score: Score): string =>
    `| ${score.file} | ${score.killed} | ${score.timeout} | ${score.survived} | ${score.uncovered} | ${score.ignored} | ${percent(score).toFixed(1)} |`;
  return [
    '| file | killed | timeout | survived | no coverage | static, left out | score |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...scores.map(row),
    row({ ...scores.reduce(add, NOTHING), file: 'all' }),
  ].join('\n');
}

const NOTHING: Score = { file: '', killed: 0, timeout: 0, survived: 0, uncovered: 0, ignored: 0 };

function add(a: Score, b: Score): Score {
  return {
    file: '',
    killed: a.killed + b.killed,
    timeout: a.timeout + b.timeout,
    survived: a.survived + b.survived,
    uncovered: a.uncovered + b.uncovered,
    ignored: a.ignored + b.ignored,
  };
}
