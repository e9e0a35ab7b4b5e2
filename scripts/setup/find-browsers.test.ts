import { describe, expect, it } from 'vitest';
import { type Engine, findBrowser, type Machine } from './find-browsers';

function machine(
  platform: NodeJS.Platform,
  env: Record<string, string>,
  programs: string[],
): Machine {
  return { platform, env, isExecutable: (file) => programs.includes(file) };
}

const PATH = '/usr/local/bin:/usr/bin';

const CASES: [string, Engine, Machine, string | null][] = [
  [
    'Chromium before branded Chrome',
    'chromium',
    machine('linux', { PATH }, ['/usr/local/bin/google-chrome', '/usr/bin/chromium']),
    '/usr/bin/chromium',
  ],
  [
    'Firefox ESR before Firefox',
    'firefox',
    machine('linux', { PATH }, ['/usr/bin/firefox', '/usr/bin/firefox-esr']),
    '/usr/bin/firefox-esr',
  ],
  [
    'no snap',
    'chromium',
    machine('linux', { PATH: `${PATH}:/snap/bin` }, ['/snap/bin/chromium']),
    null,
  ],
  [
    'an application in the home folder of a Mac',
    'firefox',
    machine('darwin', { HOME: '/Users/a' }, [
      '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
    ]),
    '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  [
    'Edge on Windows',
    'chromium',
    machine('win32', { 'PROGRAMFILES(X86)': 'C:\\P86' }, [
      'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
    ]),
    'C:\\P86\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  [
    'the named browser before all others',
    'chromium',
    machine('linux', { PATH, WENZE_CHROMIUM: '/opt/c' }, ['/opt/c', '/usr/bin/chromium']),
    '/opt/c',
  ],
  ['nothing on a bare machine', 'firefox', machine('linux', { PATH }, []), null],
];

describe('findBrowser', () => {
  it.each(CASES)('%s', (_name, engine, where, expected) => {
    expect(findBrowser(engine, where)).toBe(expected);
  });

  it('names the variable when it points nowhere', () => {
    const wrong = machine('linux', { PATH, WENZE_FIREFOX: '/gone' }, ['/usr/bin/firefox']);
    expect(() => findBrowser('firefox', wrong)).toThrow(/WENZE_FIREFOX is set to \/gone/);
  });
});
