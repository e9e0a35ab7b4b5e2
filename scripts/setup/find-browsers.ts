import { accessSync, constants } from 'node:fs';
import { posix } from 'node:path';

export type Engine = 'chromium' | 'firefox';

/** What finding a browser depends on; tests hand in their own. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isExecutable(file: string): boolean;
}

export const THIS_MACHINE: Machine = {
  platform: process.platform,
  env: process.env,
  isExecutable(file) {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/** The variable by which a user names the browser to take. */
export const VARIABLES: Record<Engine, string> = {
  chromium: 'WENZE_CHROMIUM',
  firefox: 'WENZE_FIREFOX',
};

// Chromium first: branded Chrome and Edge may carry company policies that forbid unpacked extensions.
const ON_PATH: Record<Engine, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_APPS: Record<Engine, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<Engine, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The browser to use: the one the user names, else the first found on PATH or in the usual places.
 * @returns the full path, or `null` when there is none
 * @throws Error when the user names a file that cannot be run
 */
export function findBrowser(engine: Engine, machine: Machine = THIS_MACHINE): string | null {
  const named = machine.env[VARIABLES[engine]];
  if (!named) return candidates(engine, machine).find((file) => machine.isExecutable(file)) ?? null;
  if (machine.isExecutable(named)) return named;
  throw new Error(
    `${VARIABLES[engine]} is set to ${named}, which is not a program that can be run. ` +
      'Correct it, or unset it to have the browser looked for.',
  );
}

function candidates(engine: Engine, machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === 'win32') return windowsCandidates(engine, env);
  // A snap has a /tmp of its own, where neither our profile nor our extension is.
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((it) => it && it !== '/snap/bin');
  const onPath = ON_PATH[engine].flatMap((name) =>
    folders.map((folder) => posix.join(folder, name)),
  );
  if (platform !== 'darwin') return onPath;
  const applications = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
  const apps = MAC_APPS[engine].flatMap((app) =>
    applications.map((folder) => posix.join(folder, app)),
  );
  return [...apps, ...onPath];
}

function windowsCandidates(engine: Engine, env: Machine['env']): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return WINDOWS_PROGRAMS[engine].flatMap((program) =>
    folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])),
  );
}
