import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tOptions } from '../../locales/options';
import { DEFAULTS } from '../../page/settings-schema';
import { markedRanges, waitForMarks } from '../../scripts/browser/marks';
import { setLanguage } from '../../scripts/browser/popup';
import {
  type Reading as Answered,
  badgeOf,
  tabOf,
  waitForReading,
} from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import { ELSEWHERE } from './driven';
import { pageOf } from './page';
import { storedIn, storedSince, type Traces, tracesOf } from './traces';

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

/** The settings page says what is missing; its button asks once more, or the reader gives it in the browser itself. */
async function giveBack(options: Page): Promise<void> {
  await options.bringToFront();
  const allow = tOptions('en', 'sites.allow', { host: ELSEWHERE });
  const button = await options.waitForSelector(`::-p-aria(${allow})`);
  if (driven.name === 'Chromium') await button?.click();
  else await driven.permit(`*://${ELSEWHERE}/*`);
  await options.waitForFunction(() => !document.querySelector('.setting .warning'));
}

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

  it('is left by its reader when the browser takes the permission back, and read again when it is given again', async () => {
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
    await giveBack(options);
    await page.bringToFront();
    // The open page is read again without being loaded anew.
    await waitForMarks(page);
    await withdraw();
    await expect.poll(registered).toBe(0);
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

interface Under {
  page: Page;
  /** What the page answered, under these settings, when it was asked for its report. */
  state: Answered['state'];
}

/** Opens a page under some settings, has text come to it, and moves the mouse. It stays in sight. */
async function openUnder(settings: Partial<typeof DEFAULTS>, name: string): Promise<Under> {
  await store(settings);
  const page = await driven.newWindow();
  await page.goto(driven.make(`${name}.html`, pageOf([CASE])));
  await page.evaluate((text) => document.body.append(text), CASE);
  await page.mouse.move(60, 20);
  const { state } = await waitForReading(
    driven.worker,
    await tabOf(driven.worker, page.url()),
    400,
  );
  return { page, state };
}

/** None of these lets the site be read, so pages opened under one of them stay unread under the next. */
const UNREAD: [string, Partial<typeof DEFAULTS>, Under['state']][] = [
  ['the site is off', { offSites: ['localhost'] }, 'stopped'],
  ['the site waits for a click', { clickSites: ['localhost'] }, 'none'],
  ['all sites wait for a click', { reach: 'click' }, 'none'],
  [
    'it is off, whatever else says on',
    { offSites: ['localhost'], onSites: ['localhost'], reach: 'all' },
    'stopped',
  ],
];

describe('where nothing is to be read', () => {
  const seen = new Map<string, Traces & Pick<Under, 'state'>>();
  let stored: string[];
  beforeAll(async () => {
    const before = await storedIn(driven.worker);
    const opened: [string, Under][] = [];
    for (const [name, settings] of UNREAD) opened.push([name, await openUnder(settings, name)]);
    await new Promise((later) => setTimeout(later, 2_500));
    stored = await storedSince(driven.worker, before);
    for (const [name, { page, state }] of opened) {
      seen.set(name, { ...(await tracesOf(driven.worker, page)), state });
      await page.close();
    }
  });

  it.each(UNREAD)('%s: no look at the page, no reader', (name, _settings, state) => {
    expect(seen.get(name)).toEqual({ looked: [], reader: false, state });
  });

  it('nothing is stored', () => expect(stored).toEqual([]));

  it('a site that is read leaves all of these, so the tests above can fail', async () => {
    const before = await storedIn(driven.worker);
    const { page, state } = await openUnder({}, 'read');
    expect(['reading', 'read']).toContain(state);
    await waitForMarks(page);
    const wanted = {
      looked: expect.arrayContaining(['wenze:gate', 'wenze:analysis']),
      reader: true,
    };
    await expect.poll(() => tracesOf(driven.worker, page)).toEqual(wanted);
    await expect.poll(() => storedSince(driven.worker, before)).not.toEqual([]);
    await page.close();
  });

  it('a site that is switched off while it is open: marks, reader and looks end at once', async () => {
    await store({});
    const { page, tab } = await driven.openMade('switched.html', pageOf([CASE]));
    await waitForMarks(page);
    await store({ offSites: ['localhost'] });
    await expect.poll(async () => (await markedRanges(page)).length).toBe(0);
    // The badge is taken away; after that nothing may be written.
    await expect.poll(() => badgeOf(driven.worker, tab)).toBe('');
    const before = await storedIn(driven.worker);
    await page.evaluate((text) => document.body.append(text), CASE);
    await new Promise((later) => setTimeout(later, 2_000));
    expect(await markedRanges(page)).toEqual([]);
    expect((await tracesOf(driven.worker, page)).reader).toBe(false);
    expect(await storedSince(driven.worker, before)).toEqual([]);
    await page.close();
  });
});

describe('a listed site', () => {
  it.each<[string, Partial<typeof DEFAULTS>]>([
    ['is read by itself', {}],
    ['is read where all others wait', { reach: 'click', onSites: ['localhost'] }],
  ])('%s', async (_what, change) => {
    await store(change);
    const { page, reading } = await driven.openMade('listed.html', pageOf([CASE]));
    expect(reading.state).toBe('read');
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

// Firefox's driver cannot look into the background itself.
describe.runIf(driven.name === 'Chromium')('the background is ended before a page comes', () => {
  /** How often the engine was made ready, as the background has it. */
  const warmUps = () =>
    driven.worker.evaluate(async () => {
      // Asked after the page's address was: so that is answered by then.
      await chrome.storage.local.get('settings');
      return performance.getEntriesByName('wenze:warm-up').length;
    });

  it.each([
    ['the engine is ready before anything is found', {}, 1],
    ['nothing is made ready for a site that is off', { offSites: ['localhost'] }, 0],
  ])('%s', async (_what, settings, times) => {
    await store(settings);
    const url = driven.make('nothing.html', pageOf(['今晚有小雨。']));
    await driven.endBackground();
    const page = await driven.browser.newPage();
    await page.goto(url);
    await tabOf(driven.worker, url);
    expect(await warmUps()).toBe(times);
    await page.close();
  });
});
