import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/setup/tools';

const rows = readFileSync(join(ROOT, 'docs', 'peers.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| feature'))
  .map(
    (line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()) as [string, string, string],
  );

describe('docs/peers.md', () => {
  it('has every row', () => expect(rows.length).toBeGreaterThanOrEqual(46));

  it.each(rows)('%s: what it names is there', (_feature, where, test) => {
    const named = [...where.matchAll(/`([\w./-]+\/[\w./-]*\w)`/g)].map(([, path]) => path ?? '');
    const [alone = '', inBrowser = ''] = test.split(/e2e /);
    const tests = [...alone.matchAll(/`([\w./*-]+)`/g)].map(([, path]) => path ?? '');
    const e2e = [...inBrowser.matchAll(/`([\w-]+)`/g)].map(
      ([, name]) => `tests/e2e/${name}.test.ts`,
    );
    const files = [...named, ...tests, ...e2e.filter((name) => !/page\.test/.test(name))];
    for (const file of files.filter((path) => !path.includes('*') && path.includes('/'))) {
      expect(existsSync(join(ROOT, file)), `${file} has moved: write its new place here`).toBe(
        true,
      );
    }
  });
});
