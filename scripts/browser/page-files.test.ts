import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listPages } from './page-files';

describe('listPages', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'wenze-list-')));
  mkdirSync(join(root, 'b'));
  for (const name of ['z.htm', 'b/a.HTML', 'a.html', 'notes.txt']) {
    writeFileSync(join(root, name), '');
  }
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('takes the HTML files below a folder, sorted by path', () => {
    const paths = listPages([root]).map(({ path }) => path);
    expect(paths).toEqual(['a.html', join('b', 'a.HTML'), 'z.htm']);
  });

  it('takes a named file as it is, and names it as it was named', () => {
    const name = join(root, 'notes.txt');
    expect(listPages([name])).toEqual([{ name, root, path: 'notes.txt' }]);
  });

  it('names a path that cannot be read', () => {
    expect(() => listPages([join(root, 'nothing')])).toThrow(/Cannot read .*nothing/);
  });
});
