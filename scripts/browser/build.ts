import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh, markFresh, sourcesHash } from '../setup/stamps.mjs';
import { ROOT } from '../setup/tools';

/** `test` may also read pages on this machine; it has a folder of its own beside the released builds. */
export type Build = 'chromium' | 'firefox' | 'chromium-test' | 'firefox-test';

const BUILDS: Record<Build, { folder: string; flags: string[] }> = {
  chromium: { folder: '.output/chrome-mv3', flags: [] },
  firefox: { folder: '.output/firefox-mv3', flags: ['-b', 'firefox', '--mv3'] },
  'chromium-test': { folder: '.output/chrome-mv3-test', flags: ['--mode', 'test'] },
  'firefox-test': {
    folder: '.output/firefox-mv3-test',
    flags: ['-b', 'firefox', '--mv3', '--mode', 'test'],
  },
};

/**
 * The folder of the unpacked extension, built first when its sources have changed since.
 * The build's own output goes to stderr.
 * @throws Error when the build fails
 */
export function freshBuild(build: Build): string {
  const output = join(ROOT, BUILDS[build].folder);
  return isFresh(ROOT, build) ? output : rebuild(build);
}

/** Builds whether or not anything has changed. @throws Error when the build fails */
export function rebuild(build: Build): string {
  const { folder, flags } = BUILDS[build];
  const output = join(ROOT, folder);
  const hash = sourcesHash(ROOT, build);
  process.stderr.write(`Building the extension (${build}) …\n`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(process.execPath, [wxt, 'build', ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    // Vitest sets NODE_ENV to `test`, which would put development code into the bundle.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WENZE_TEST: build.endsWith('-test') ? '1' : '0',
    },
  });
  if (done.status !== 0)
    throw new Error('The extension could not be built; the cause stands above.');
  markFresh(ROOT, build, hash);
  return output;
}
