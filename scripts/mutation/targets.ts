import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/tools';

/** Made by a command, or nothing but types: there is nothing to slip on. */
const LEFT = [
  /^engine\/generated\//,
  /\.test\.ts$/,
  /^engine\/(types|rule|tables|knowledge|slots)\.ts$/,
];

/** It makes a model of a million weights many times over. */
const TOO_SLOW = 'engine/ranker/weights.test.ts';

/** Tests that speak for a file beside its own, or for the files of a folder that have none. */
const NEAR_TESTS: [start: string, tests: string[]][] = [
  ['engine/analyse.ts', ['tests/proposals.test.ts']],
  ['engine/class-set.ts', ['engine/labels.test.ts', 'engine/tokens.test.ts']],
  ['engine/compile/', ['engine/compile/compile.test.ts']],
  ['engine/ranker/weights.ts', [rankerTest('weight-sum')]],
  ['engine/ranker/wording.ts', [rankerTest('kinds')]],
  ['engine/ranker/sentence-sums.ts', [rankerTest('ranker')]],
  [
    'engine/ranker/',
    ['tests/proposals.test.ts', ...['features', 'glance', 'passages'].map(rankerTest)],
  ],
  ['engine/roster/people.ts', ['engine/roster/reader.test.ts']],
  ['engine/roster/paragraph.ts', ['engine/roster/reader.test.ts']],
  [
    'engine/roster/',
    [
      'engine/roster/paragraph.test.ts',
      'engine/roster/reader.test.ts',
      'tests/roster-notices.test.ts',
    ],
  ],
];

function rankerTest(name: string): string {
  return `engine/ranker/${name}.test.ts`;
}

/** All files of the engine in which a slip could do harm, relative to the checkout. */
export function mutatedFiles(): string[] {
  const names = readdirSync(join(ROOT, 'engine'), { recursive: true, encoding: 'utf8' });
  const files = names.map((name) => `engine/${name.replaceAll('\\', '/')}`);
  return files
    .filter((name) => name.endsWith('.ts') && !LEFT.some((left) => left.test(name)))
    .sort();
}

/** The few tests that should notice a slip in a file: all of them would take seconds for each of four thousand. */
export function nearTests(file: string): string[] {
  const beside = file.replace(/\.ts$/, '.test.ts');
  const own = existsSync(join(ROOT, beside)) && beside !== TOO_SLOW ? [beside] : [];
  const named = NEAR_TESTS.find(([start]) =>
    own.length > 0 ? file === start : file.startsWith(start),
  );
  if (!named && own.length === 0) {
    throw new Error(`${file}: write a test beside it, or name one in scripts/mutation/`);
  }
  return [...own, ...(named?.[1] ?? [])];
}

/** Changes when a file or the tests near it do. */
export function stampOf(file: string): string {
  const hash = createHash('sha256');
  for (const name of [file, ...nearTests(file)]) hash.update(readFileSync(join(ROOT, name)));
  return hash.digest('hex');
}
