import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../setup/tools';

const SOURCES = [
  'components',
  'engine',
  'entrypoints',
  'locales',
  'package-lock.json',
  'page',
  'public',
  'rules',
  'scripts/locales',
  'scripts/tables',
  'wxt.config.ts',
];

/** `test` may also read pages on this machine; it has a folder of its own beside the released builds. */
export type Build = 'chromium-test' | 'firefox-test';

const BUILDS: Record<Build, { folder: string; flags: string[] }> = {
  'chromium-test': { folder: '.output/chrome-mv3-test', flags: [] },
  'firefox-test': { folder: '.output/firefox-mv3-test', flags: ['-b', 'firefox', '--mv3'] },
};

/**
 * The folder of the unpacked extension, built first when its sources have changed since.
 * The build's own output goes to stderr.
 * @throws Error when the build fails
 */
export function freshBuild(build: Build): string {
  const { folder, flags } = BUILDS[build];
  const output = join(ROOT, folder);
  const stamp = join(ROOT, '.cache', `${build}.hash`);
  const hash = sourcesHash();
  if (existsSync(join(output, 'manifest.json')) && readStamp(stamp) === hash) return output;
  process.stderr.write(`Building the extension (${build}) …\n`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', '--mode', 'test', ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    // Vitest sets NODE_ENV to `test`, which would put development code into the bundle.
    env: { ...process.env, NODE_ENV: 'production', WENZE_TEST: '1' },
  });
  if (done.status !== 0)
    throw new Error('The extension could not be built; the cause stands above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return output;
}

function readStamp(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    if (!existsSync(path)) continue;
    if (statSync(path).isFile()) hash.update(source).update(readFileSync(path));
    else addFolder(hash, path);
  }
  return hash.digest('hex');
}

function addFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // Generated files follow from the other sources and may be written by the build itself.
    .filter((file) => !file.includes('generated'))
    .sort();
  for (const file of entries) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
}
