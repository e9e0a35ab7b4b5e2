import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tOptions } from '../../locales/options';
import { DEFAULTS } from '../../page/settings-schema';
import { markedRanges, waitForMarks } from '../../scripts/browser/marks';
import { setLanguage } from '../../scripts/browser/popup';
import { badgeOf, tabOf, waitForReading } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import { ELSEWHERE } from './driven';
import { pageOf } from './page';

const driven = useBrowser();

const CASE =
  '去年冬天，镇上一座新建的蓄水池垮塌，压死三名村民。处理结果只是对水务局党组通报批评，责令其作出书面检查了事，没有一个人受到处分。';

const granted = () =>
  driven.worker.evaluate(async () => {
    const { permissions } = chrome as unknown as {
      permissions: { getAll(): Promise<{ origins: string[] }> };
    };
    return (await permissions.getAll()).origins;
  });

async function openElsewhere(): Promise<Page> {
  const address = driven.make('elsewhere.html', pageOf([CASE]));
  const page = await driven.browser.newPage();
  await page.goto(address.replace('localhost', ELSEWHERE));
  return page;
}

const store = (change: Partial<typeof DEFAULTS>) =>
  driven.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...DEFAULTS,
    language: 'en' as const,
    ...change,
  });

beforeEach(() => setLanguage(driven.worker, 'en'));

/** Takes the permission back, as somebody does among the browser's own settings. */
const withdraw = () =>
  driven.worker.evaluate(async (origin) => {
    const { permissions } = chrome as unknown as { permissions: Permissions };
    await permissions.remove({ origins: [origin] });
  }, `*://${ELSEWHERE}/*`);

/** Adds the site on the settings page, as its reader does: the browser is asked in that click. */
async function addElsewhere(): Promise<Page> {
  const options = await driven.ownPage('options.html#settings');
  await options.type('.add [type=text]', `http://${ELSEWHERE}/some/page`);
  await options.click('.add [type=submit]');
  await options.waitForSelector('.setting');
  return options;
}

describe('a site that is not on the list', () => {
  beforeAll(() => driven.permit(`*://${ELSEWHERE}/*`));

  it('is read once it is added, in open tabs too, and no longer once it is removed', async () => {
    const page = await openElsewhere();
    expect(await markedRanges(page), 'it is not on the list').toEqual([]);
    const options = await addElsewhere();
    await page.bringToFront();
    await waitForMarks(page);
    await page.reload();
    await waitForMarks(page);
    await options.bringToFront();
    const remove = tOptions('en', 'sites.remove', { host: ELSEWHERE });
    await (await options.waitForSelector(`::-p-aria(${remove})`))?.click();
    await expect
      .poll(granted, { message: 'the permission is given back' })
      .not.toContain(`*://${ELSEWHERE}/*`);
    await page.bringToFront();
    await page.reload();
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await markedRanges(page)).toEqual([]);
    await page.close();
    await options.close();
  });

  it('is no longer read once the browser takes the permission back, with pages open', async () => {
    await driven.permit(`*://${ELSEWHERE}/*`);
    const page = await openElsewhere();
    const options = await addElsewhere();
    await page.bringToFront();
    await waitForMarks(page);
    await withdraw();
    const registered = () =>
      driven.worker.evaluate(async () => {
        const { scripting } = chrome as unknown as { scripting: Registering };
        return (await scripting.getRegisteredContentScripts()).length;
      });
    await expect.poll(registered).toBe(0);
    await expect
      .poll(async () => (await markedRanges(page)).length, {
        message: 'marks leave the open page',
      })
      .toBe(0);
    expect(await page.evaluate(() => document.title), 'the open page goes on').toBe('10');
    await page.reload();
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await markedRanges(page)).toEqual([]);
    await options.close();
    await page.close();
  });

  it('is named with its cure when it was misspelt', async () => {
    const options = await driven.ownPage('options.html#settings');
    await options.type('.add [type=text]', 'no site');
    await options.keyboard.press('Enter');
    const told = await options.waitForSelector('.add .warning:not(:empty)');
    expect(await told?.evaluate((words) => words.textContent)).toContain('“no site” is no site');
    await options.close();
  });
});

interface Permissions {
  remove(what: { origins: string[] }): Promise<boolean>;
}
interface Registering {
  getRegisteredContentScripts(): Promise<unknown[]>;
}

/** What has happened on a page and in the store since it was opened. */
interface Traces {
  /** The extension's own measures: it leaves one a look and one a reading. */
  looked: string[];
  /** Whether a reader is at work in the page. */
  reader: boolean;
  stored: string[];
}

async function tracesOf(settings: Partial<typeof DEFAULTS>): Promise<Traces> {
  await store(settings);
  const before = await driven.worker.evaluate(storedNow);
  const page = await driven.browser.newPage();
  const url = driven.make('traces.html', pageOf([CASE]));
  await page.goto(url);
  await page.evaluate((text) => document.body.append(text), CASE);
  await page.mouse.move(60, 20);
  await new Promise((later) => setTimeout(later, 2_500));
  const looked = await page.evaluate(() =>
    performance.getEntriesByType('measure').map(({ name }) => name),
  );
  const tab = await tabOf(driven.worker, url);
  const reader = await driven.worker.evaluate(hasReader, tab);
  const stored = changedSince(before, await driven.worker.evaluate(storedNow));
  await page.close();
  return { looked, reader, stored };
}

/** What stands in the extension's stores, each value as text. */
type Stored = Record<string, string>;

function changedSince(before: Stored, now: Stored): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].filter((key) => before[key] !== now[key]);
}

describe('where nothing is to be read', () => {
  it.each<[string, Partial<typeof DEFAULTS>]>([
    ['the site is off', { offSites: ['localhost'] }],
    ['the site waits for a click', { clickSites: ['localhost'] }],
    ['all sites wait for a click', { reach: 'click' }],
    [
      'it is off, whatever else says on',
      { offSites: ['localhost'], onSites: ['localhost'], reach: 'all' },
    ],
  ])('%s: no look at the page, no reader, nothing stored', async (_what, settings) => {
    expect(await tracesOf(settings)).toEqual({ looked: [], reader: false, stored: [] });
  });

  it('a site that is read leaves all of these, so the test above can fail', async () => {
    const { looked, reader, stored } = await tracesOf({});
    expect(looked).toEqual(expect.arrayContaining(['wenze:gate', 'wenze:analysis']));
    expect(reader).toBe(true);
    expect(stored.length).toBeGreaterThan(0);
  });

  it('a site that is switched off while it is open: marks, reader and looks end at once', async () => {
    await store({});
    const { page, tab } = await driven.openMade('switched.html', pageOf([CASE]));
    await waitForMarks(page);
    await store({ offSites: ['localhost'] });
    await expect.poll(async () => (await markedRanges(page)).length).toBe(0);
    // The badge is taken away; after that nothing may be written.
    await expect.poll(() => badgeOf(driven.worker, tab)).toBe('');
    const before = await driven.worker.evaluate(storedNow);
    await page.evaluate((text) => document.body.append(text), CASE);
    await new Promise((later) => setTimeout(later, 2_000));
    expect(await markedRanges(page)).toEqual([]);
    expect(await driven.worker.evaluate(hasReader, tab)).toBe(false);
    expect(changedSince(before, await driven.worker.evaluate(storedNow))).toEqual([]);
    await page.close();
  });
});

/** Runs in the background. */
async function storedNow(): Promise<Stored> {
  const { storage } = chrome as unknown as { storage: Storages };
  const areas = { local: await storage.local.get(null), session: await storage.session.get(null) };
  const entries = Object.entries(areas).flatMap(([area, items]) =>
    Object.entries(items).map(([key, value]) => [`${area}:${key}`, JSON.stringify(value)]),
  );
  return Object.fromEntries(entries);
}

/** Runs in the background. */
async function hasReader(tabId: number): Promise<boolean> {
  const run = (await chrome.scripting.executeScript({
    target: { tabId },
    func: () =>
      (globalThis as Record<symbol, unknown>)[Symbol.for('wenze-mirror.reader')] !== undefined,
  })) as { result: boolean }[];
  return run[0]?.result ?? false;
}

interface Storages {
  local: { get(all: null): Promise<object> };
  session: { get(all: null): Promise<object> };
}

describe('a listed site', () => {
  it.each<[string, Partial<typeof DEFAULTS>, 'read' | 'none']>([
    ['is read by itself', {}, 'read'],
    ['waits for a click where all do', { reach: 'click' }, 'none'],
    ['waits for a click where it alone does', { clickSites: ['localhost'] }, 'none'],
    ['is read where all others wait', { reach: 'click', onSites: ['localhost'] }, 'read'],
  ])('%s', async (_what, change, state) => {
    await store(change);
    const address = driven.make('listed.html', pageOf([CASE]));
    const page = await driven.browser.newPage();
    await page.goto(address);
    const tab = await tabOf(driven.worker, address);
    expect((await waitForReading(driven.worker, tab, 2_000)).state).toBe(state);
    await page.close();
  });

  it('that waits is read by a click in the popup', async () => {
    await store({ reach: 'click' });
    const page = await driven.browser.newPage();
    await page.goto(driven.make('click.html', pageOf([CASE])));
    const popup = await driven.openPopup(page);
    await (await popup.waitForSelector('.primary'))?.click();
    await popup.waitForSelector('.portrait:not(.portrait-none)');
    await popup.close();
    await page.close();
  });
});
