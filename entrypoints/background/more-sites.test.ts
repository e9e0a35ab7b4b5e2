import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, type Settings } from '../../page/settings-schema';
import { readMoreSites } from './more-sites';

const LISTED = '*://*.listed.example/*';
const HERE = '*://a.example/*';

let gate: string;
let granted: string[];
let registered: { id: string; matches: string[]; js: string[] }[];
const executeScript = vi.fn();
const tabs: Record<string, { id: number }[]> = {};

beforeEach(() => {
  fakeBrowser.reset();
  gate = 'gate.js';
  granted = [HERE];
  registered = [];
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(browser, {
    runtime: {
      ...browser.runtime,
      getManifest: () => ({ content_scripts: [{ js: [gate], matches: [LISTED] }] }),
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.includes(origin)),
    },
    scripting: {
      executeScript,
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    url.flatMap((pattern) => tabs[pattern] ?? [])) as typeof browser.tabs.query);
  tabs[HERE] = [{ id: 1 }, { id: 2 }];
  tabs[LISTED] = [{ id: 2 }];
});

const matches = async (change: Partial<Settings>) => {
  await readMoreSites({ ...DEFAULTS, ...change });
  return registered.flatMap((script) => script.matches);
};

describe('readMoreSites', () => {
  it.each<[string, Partial<Settings>, string[]]>([
    ['nothing by default', {}, []],
    ['a site that is permitted', { onSites: ['a.example'] }, [HERE]],
    ['no site that is not', { onSites: ['a.example', 'b.example'] }, [HERE]],
    ['not all sites unless permitted', { reach: 'all' }, []],
  ])('registers %s', async (_what, change, expected) => {
    expect(await matches(change)).toEqual(expected);
  });

  it('registers all sites when they are permitted', async () => {
    granted.push('*://*/*');
    expect(await matches({ reach: 'all', onSites: ['a.example'] })).toEqual(['*://*/*']);
  });

  it('starts in open tabs once, and not where the gate is already', async () => {
    await matches({ onSites: ['a.example'] });
    await matches({ onSites: ['a.example'], language: 'en' });
    expect(executeScript.mock.calls.map(([{ target }]) => target)).toEqual([{ tabId: 1 }]);
  });

  it('names the script by its place in the package, where the manifest is given with whole addresses', async () => {
    gate = browser.runtime.getURL('/gate.js' as '/');
    await matches({ onSites: ['a.example'] });
    expect(registered.map(({ js }) => js)).toEqual([['/gate.js']]);
    expect(executeScript.mock.calls[0]?.[0].files).toEqual(['/gate.js']);
  });

  it('takes back what is no longer wanted', async () => {
    await matches({ onSites: ['a.example'] });
    expect(await matches({})).toEqual([]);
  });
});
