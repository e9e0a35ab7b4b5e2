import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/tools';

/** Made by a command, or nothing but types: there is nothing to slip on. */
const LEFT = [/^engine\/generated\//, /\.test\.ts$/, /^engine\/(types|rule|tables|knowledge)\.ts$/];

/** The tests that speak for those files of a folder that have none beside them. */
const FOLDER_TESTS: [folder: string, tests: string[]][] = [
  ['engine/roster/', ['engine/roster/reader.test.ts', 'tests/roster-notices.test.ts']],
  ['engine/ranker/', ['decide', 'features', 'glance', 'passages'].map(rankerTest)],
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

/** The few tests that should notice a slip in a file, so that most mutants cost little; none: all are asked at once. */
export function nearTests(file: string): string[] {
  const beside = file.replace(/\.ts$/, '.test.ts');
  if (existsSync(join(ROOT, beside))) return [beside];
  return FOLDER_TESTS.find(([name]) => file.startsWith(name))?.[1] ?? [];
}

/** Changes when a file or the tests near it do. */
export function stampOf(file: string): string {
  const hash = createHash('sha256');
  for (const name of [file, ...nearTests(file)]) hash.update(readFileSync(join(ROOT, name)));
  return hash.digest('hex');
}
