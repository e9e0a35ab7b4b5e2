import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installPackages, packagesAreFresh } from './packages.mjs';

const LOCKED = {
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};
const A = LOCKED['node_modules/a'];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenze-packages-'));
  mkdirSync(join(root, 'node_modules'));
  write('package-lock.json', { '': { name: 'x' }, ...LOCKED });
  // Stands in for npm: leaves a file behind, so that a call can be seen.
  writeFileSync(join(root, 'npm.js'), "require('node:fs').writeFileSync('called', '');\n");
  vi.stubEnv('npm_execpath', join(root, 'npm.js'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, packages: object): void {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

describe('installPackages', () => {
  it.each([
    ['installs when nothing is installed', null, true],
    ['keeps what matches; other platforms may be absent', { 'node_modules/a': A }, false],
    ['installs over another version', { 'node_modules/a': { ...A, version: '0.9.0' } }, true],
    ['installs what is missing', {}, true],
    ['removes what is too much', { 'node_modules/a': A, 'node_modules/b': A }, true],
  ])('%s', (_name, installed, expected) => {
    if (installed) write('node_modules/.package-lock.json', installed);
    expect(packagesAreFresh(root)).toBe(false);
    expect(installPackages(root, () => undefined)).toBe(true);
    expect(existsSync(join(root, 'called'))).toBe(expected);
    expect(packagesAreFresh(root)).toBe(true);
  });

  it('notices a changed lock file', () => {
    installPackages(root, () => undefined);
    write('package-lock.json', {});
    expect(packagesAreFresh(root)).toBe(false);
  });

  it('says so when npm fails', () => {
    writeFileSync(join(root, 'npm.js'), 'process.exit(1);\n');
    expect(installPackages(root, () => undefined)).toBe(false);
    expect(packagesAreFresh(root)).toBe(false);
  });
});
