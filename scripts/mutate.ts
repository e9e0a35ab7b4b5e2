import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './browser/command';
import { countsIn, reportFile, table } from './mutation/report';
import { isFresh, keepResult, readResults, scoresOf } from './mutation/results';
import { mutatedFiles, nearTests, stampOf } from './mutation/targets';
import { ROOT, runTool } from './setup/tools';

const USAGE = `Usage: npm run mutate -- [--again] [--table] [FILE,…]
Makes small slips in the engine, file by file, and tells which of them no test notices. A file that was tried since it and
its tests changed last is passed over, unless --again; --table only writes the table of what is known.`;
const DOCUMENT = join(ROOT, 'docs', 'mutation.md');

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { again: { type: 'boolean' }, table: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const all = mutatedFiles();
  const named = positionals.flatMap((list) => list.split(','));
  const unknown = named.find((file) => !all.includes(file));
  if (unknown) throw new Error(`${unknown} is no file of the engine that can be tried.`);
  const files = values.table ? [] : named.length > 0 ? named : all;
  const failed = files.filter(
    (file) => (values.again || !isFresh(readResults(), file)) && !tryFile(file),
  );
  console.log(writeTable());
  for (const file of failed) console.error(`${file}: could not be tried; the cause stands above.`);
  return failed.length > 0 ? 1 : 0;
}

/** Tries one file and keeps the result at once: trying them all takes hours, and may be cut short. */
function tryFile(file: string): boolean {
  const report = reportFile(file);
  mkdirSync(dirname(report), { recursive: true });
  const stamp = stampOf(file);
  process.env.MUTATION_TESTS = nearTests(file).join(',');
  // What a test that has changed since said of a mutant does not count: nothing is taken over from the run before.
  const kept = ['--incremental', '--incrementalFile', report, '--force'];
  if (!runTool('stryker', ['run', '--mutate', file, ...kept])) return false;
  keepResult(file, { stamp, ...countsIn(report, file) });
  writeTable();
  return true;
}

function writeTable(): string {
  const all = mutatedFiles();
  const scores = scoresOf(readResults(), all);
  writeFileSync(DOCUMENT, documentOf(table(scores), scores.length, all.length));
  return table(scores);
}

function documentOf(rows: string, tried: number, files: number): string {
  return `# Slips that no test would notice

Made by \`npm run mutate\`, which changes the engine in one small way after the other (another operator, a condition turned
round, a line left out) and looks whether one of the few tests near the file fails; those of rules, corpus and browsers are
not asked. ${tried} of ${files} files have been tried; [mutation.json](mutation.json) keeps what came of each, with a
stamp of the state that was tried. A timeout counts as noticed: the slip made an endless loop. Left out are slips in what
runs once at load (tables of characters, patterns), for each of them would need the whole suite in a process of its own.
A star: the file, or a test near it, has changed since.

${rows}
`;
}

await runCommand(main);
