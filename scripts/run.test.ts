import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './setup/tools';

// A small checkout with the real runner, a `prepare` that talks on stdout and two commands of its own.

const PREPARE = `
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { markFresh, sourcesHash } from './setup/stamps.mjs';
console.log('prepare talks');
const root = join(import.meta.dirname, '..');
for (const folder of ['engine/generated', 'locales/generated', '.wxt/wxt.d.ts'])
  mkdirSync(join(root, folder), { recursive: true });
markFresh(root, 'tables', sourcesHash(root, 'tables'));
markFresh(root, 'wxt', sourcesHash(root, 'wxt'));
`;

const ANALYSE = `
import { readFileSync } from 'node:fs';
const text: string = readFileSync(0, 'utf8');
process.stdout.write(JSON.stringify({ text, args: process.argv.slice(2) }));
process.exitCode = 2;
`;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wenze-run-'));
  for (const file of ['package.json', 'scripts/run.mjs', 'scripts/setup']) {
    cpSync(join(ROOT, file), join(root, file), { recursive: true });
  }
  // Nothing is locked and nothing installed but a link to tsx, so npm has no work here.
  write('package-lock.json', '{ "packages": {} }');
  write('node_modules/.package-lock.json', '{ "packages": {} }');
  symlinkSync(join(ROOT, 'node_modules/tsx'), join(root, 'node_modules/tsx'), 'junction');
  write('scripts/prepare.ts', PREPARE);
  write('scripts/analyse.ts', ANALYSE);
  write('scripts/check.ts', "throw new Error('broken');\n");
  write('rules/one.ts', 'export const one = 1;\n');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), ...args], {
    cwd: root,
    input: '通报全文',
    encoding: 'utf8',
  });
}

describe('run.mjs', () => {
  it('hands stdin, arguments and exit code through, and keeps stdout clean while it prepares', () => {
    const done = run('analyse', '--format', 'json', '-');
    expect(done.stderr).toContain('prepare talks');
    expect(JSON.parse(done.stdout)).toEqual({ text: '通报全文', args: ['--format', 'json', '-'] });
    expect(done.status).toBe(2);
  });

  it('prepares again only when a source has changed', () => {
    run('analyse');
    expect(run('analyse').stderr).not.toContain('prepare talks');
    write('rules/one.ts', 'export const one = 2;\n');
    expect(run('analyse').stderr).toContain('prepare talks');
    write('rules/one.test.ts', 'export {};\n');
    expect(run('analyse').stderr, 'tests are no sources').not.toContain('prepare talks');
  });

  it('fails when the command fails', () => {
    const done = run('check');
    expect(done.status).toBe(1);
    expect(done.stderr).toContain('broken');
  });

  it.each([[[]], [['nonsense']], [['../test']]])('names the commands for %j', (args) => {
    const done = run(...args);
    expect(done.status).toBe(1);
    expect(done.stdout).toBe('');
    expect(done.stderr).toMatch(/Commands: start, test, analyse/);
  });
});
