import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = dirname(import.meta.dirname);

/** A file that does nothing but import `from`, and whether the import rules let it. */
const IMPORTS: [file: string, from: string, allowed: boolean][] = [
  ['engine/a.ts', './types', true],
  ['engine/deep/a.ts', '../types', true],
  ['engine/b.ts', '../rules/p1/some-rule', false],
  ['engine/c.ts', '../page/messages', false],
  ['engine/d.ts', '../components/row', false],
  ['engine/e.ts', '../locales', false],
  ['engine/f.ts', '../scripts/tables/build', false],
  ['engine/g.ts', 'wxt/browser', false],
  ['engine/h.ts', 'preact', false],
  ['engine/i.ts', 'opencc-js', false],
  ['engine/j.ts', 'node:fs', false],
  ['engine/k.test.ts', 'node:fs', true],
  ['rules/p1/a.ts', '../../engine/types', true],
  ['rules/p1/b.ts', '../lexicon/measure', true],
  ['rules/p1/c.ts', '../../page/messages', false],
  ['rules/p1/d.ts', '../../locales', false],
  ['rules/p1/e.ts', 'opencc-js', false],
  ['page/a.ts', '../engine/types', true],
  ['page/b.ts', '../engine/knowledge', true],
  ['page/c.ts', '../engine/analyse', false],
  ['page/d.ts', '../rules/p1/some-rule', false],
  ['page/e.ts', '../components/row', false],
  ['page/f.ts', '../locales', true],
  ['components/a.tsx', '../engine/report', true],
  ['components/b.tsx', '../page/messages', true],
  ['components/c.tsx', '../engine/generated/tables', false],
  ['components/d.tsx', '../rules/p1/some-rule', false],
  ['components/e.tsx', '../entrypoints/popup/main', false],
  ['locales/a.ts', '../page/settings', false],
  ['page/g.ts', '../entrypoints/reader', false],
  ['scripts/a.ts', '../entrypoints/reader', false],
  ['entrypoints/a.ts', '../engine/analyse', true],
  ['entrypoints/b.ts', '../page/messages', true],
];

/** What the compiler must not know in engine/ and rules/. */
const FOREIGN_GLOBALS = ['document', 'window', 'chrome', 'browser', 'process', 'fetch'];

let project: string;
let lint: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'wenze-boundaries-'));
  for (const file of ['biome.json', '.gitignore'])
    copyFileSync(join(ROOT, file), join(project, file));
  for (const [file, from] of IMPORTS) write(file, `export * from '${from}';\n`);
  lint = tool('@biomejs/biome/bin/biome', [
    'lint',
    '--only=style/noRestrictedImports',
    '--reporter=concise',
    '--max-diagnostics=none',
  ]);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}

function tool(program: string, args: string[], cwd = project): string {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return done.stdout + done.stderr;
}

describe('import directions (biome.json)', () => {
  it.each(IMPORTS)('%s imports %s: allowed %s', (file, _from, allowed) => {
    const refused = lint.includes(`${file}:`);
    expect(
      refused,
      `biome.json must ${allowed ? 'allow' : 'refuse'} this import; see its "overrides".`,
    ).toBe(!allowed);
  });

  it('refuses type imports and import() as well', () => {
    write('engine/type.ts', "export type { X } from '../page/messages';\n");
    write('engine/dynamic.ts', "export const x = import('../page/messages');\n");
    const said = tool('@biomejs/biome/bin/biome', ['lint', '--reporter=concise', 'engine']);
    expect(said).toContain('engine/type.ts:');
    expect(said).toContain('engine/dynamic.ts:');
  });
});

describe('a pure engine (tsconfig.engine.json)', () => {
  it('covers engine/ and rules/ without their tests', () => {
    const args = ['-p', 'tsconfig.engine.json', '--listFilesOnly'];
    const files = tool('typescript/bin/tsc', args, ROOT);
    expect(files).toContain('/engine/types.ts');
    expect(files).not.toContain('.test.ts');
  });

  it('knows no DOM, no extension API, no Node', () => {
    const extend = JSON.stringify(join(ROOT, 'tsconfig.engine.json'));
    write('tsconfig.json', `{ "extends": ${extend}, "include": ["pure/*.ts"] }`);
    write(
      'pure/a.ts',
      FOREIGN_GLOBALS.map((name) => `export const _${name} = ${name};\n`).join(''),
    );
    const said = tool('typescript/bin/tsc', ['-p', '.']);
    for (const name of FOREIGN_GLOBALS) {
      expect(said, `engine/ must not compile with ${name}`).toContain(`Cannot find name '${name}'`);
    }
  });
});
