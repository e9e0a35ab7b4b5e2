import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/browser/card';
import { markedRanges, pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { popupReady } from '../../scripts/browser/popup';
import { badgeOf, tabOf, waitForReading } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import { pageOf } from './page';

const driven = useBrowser();

const CASE =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事，没有一个人受到处分。';
/** Long enough for something to happen while it is read. */
const LONG = '通报批评，责令整改。'.repeat(20_000);
const TABS = 100;
/** How many of them are looked at more closely. */
const SAMPLE = 8;

async function open(name: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.goto(driven.make(name, pageOf([CASE])));
  await page.bringToFront();
  return page;
}

describe('the background is ended', () => {
  it('before a page comes: it is read and marked, with a badge', async () => {
    await driven.endBackground();
    const page = await open('before.html');
    await waitForMarks(page);
    const worker = driven.worker;
    const tab = await tabOf(worker, page.url());
    await expect.poll(() => badgeOf(worker, tab)).toBe('1');
    await page.close();
  });

  it('before the card is wanted: it opens', async () => {
    const page = await open('card-after.html');
    await waitForMarks(page);
    await driven.endBackground();
    const { x, y } = await pointOnMark(page);
    await page.mouse.move(x, y);
    expect(await waitForCard(page, true)).not.toBeNull();
    await page.close();
  });

  it('before the popup opens, and while it is open: it shows and changes what it should', async () => {
    const page = await open('popup-after.html');
    await waitForMarks(page);
    await driven.endBackground();
    const popup = await driven.openPopup(page);
    expect(await popup.$$('.portrait')).toHaveLength(6);
    await driven.endBackground();
    await popup.click('.standing .steps button:last-child');
    await waitForCard(page, true);
    await popup.close();
    await page.close();
  });
});

describe('the background is ended again and again', () => {
  it('while a page is being read: it is read all the same, with marks and a badge', async () => {
    const url = driven.make('killed.html', pageOf([LONG, CASE]));
    const page = await driven.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    for (let turn = 0; turn < 12; turn += 1) {
      await driven.endBackground();
      await new Promise((later) => setTimeout(later, turn * 20));
    }
    await waitForMarks(page);
    const tab = await tabOf(driven.worker, url);
    const reading = await waitForReading(driven.worker, tab, 60_000);
    expect(reading.state).toBe('read');
    await expect.poll(() => badgeOf(driven.worker, tab), { timeout: 20_000 }).toBe('1');
    await page.close();
  });
});

describe('pages that go away and come back', () => {
  it('back and forward: marked again, once', async () => {
    const page = await open('first.html');
    await waitForMarks(page);
    const before = (await markedRanges(page)).length;
    await page.goto(driven.make('second.html', pageOf(['今晚有小雨。'])));
    await page.goBack();
    await expect.poll(async () => (await markedRanges(page)).length).toBe(before);
    await page.goForward();
    await page.goBack();
    await expect.poll(async () => (await markedRanges(page)).length).toBe(before);
    await page.close();
  });

  it('closed in the middle of a reading: the next page is read as ever', async () => {
    const long = pageOf([CASE + LONG.repeat(10)]);
    for (let turn = 0; turn < 3; turn += 1) {
      const page = await driven.browser.newPage();
      await page.goto(driven.make('long.html', long), { waitUntil: 'domcontentloaded' });
      await page.close();
    }
    const page = await open('after-long.html');
    await waitForMarks(page);
    await page.close();
  });

  it('discarded to save memory: read again when it comes to the front', async () => {
    const page = await open('discarded.html');
    await waitForMarks(page);
    const url = page.url();
    const other = await open('other.html');
    const { worker } = driven;
    const tab = await tabOf(worker, url);
    await worker.evaluate((id) => (chrome.tabs as unknown as Tabs).discard(id), tab);
    const fresh = await tabOf(worker, url);
    await worker.evaluate(
      (id) => (chrome.tabs as unknown as Tabs).update(id, { active: true }),
      fresh,
    );
    expect((await waitForReading(worker, fresh)).state).toBe('read');
    await other.close();
  });

  it(`${TABS} tabs at once: all are read, and each has its badge`, async () => {
    const url = driven.make('many.html', pageOf([CASE]));
    const { worker } = driven;
    const tabs = await worker.evaluate(openAtOnce, url, TABS);
    const states = new Map<string, number>();
    for (const tab of tabs) {
      const { state } = await waitForReading(worker, tab, 60_000);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    expect([...states], 'how many tabs ended in which state').toEqual([['read', TABS]]);
    for (let at = 0; at < SAMPLE; at += 1) {
      const tab = tabs[Math.floor((at * TABS) / SAMPLE)] as number;
      await expect.poll(() => badgeOf(worker, tab), { timeout: 20_000 }).toBe('1');
    }
    await worker.evaluate((all) => (chrome.tabs as unknown as Tabs).remove(all), tabs);
    const page = await open('after-many.html');
    await waitForMarks(page);
    await page.close();
  });
});

describe('storage', () => {
  it.each([
    ['no object', 'nonsense'],
    [
      'a list without end',
      { version: 1, language: 'en', marks: true, offSites: Array(6_000).fill('a.cn') },
    ],
    ['names of prototypes', { constructor: 1, toString: 2, marks: 'yes' }],
  ])(
    '%s: read with the defaults, and what was stored is put aside, not lost',
    async (name, stored) => {
      const worker = driven.worker;
      // Firefox keeps no property that bears a name of Object's own, whoever stores it.
      await worker.evaluate(
        (settings) => chrome.storage.local.set({ settings, kept: settings }),
        stored as object,
      );
      const page = await open(`${name}.html`);
      await waitForMarks(page);
      const aside = await worker.evaluate(() =>
        (chrome.storage.local as unknown as Reading).get(null),
      );
      expect(aside.kept).toBeDefined();
      expect(aside['settings-corrupt']).toEqual(aside.kept);
      await worker.evaluate(() => chrome.storage.local.clear());
      await page.close();
    },
  );

  // The last of all: Firefox gives what was taken back only after a while.
  it('full: what cannot be stored breaks nothing, and the page is read', async () => {
    const worker = driven.worker;
    expect(await worker.evaluate(fill), 'so little is no full store').toBeGreaterThan(5_000_000);
    const page = await open('full.html');
    await waitForMarks(page);
    const popup = await driven.openPopup(page);
    await popup.evaluate(() => {
      const [select] = document.querySelectorAll('select');
      if (!select) return;
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await popupReady(popup);
    expect(await popup.$$('.portrait')).toHaveLength(6);
    await popup.close();
    await page.close();
  });
});

interface Tabs {
  create(what: { url: string; active: boolean }): Promise<{ id: number }>;
  remove(tabs: number[]): Promise<void>;
  discard(tab: number): Promise<unknown>;
  update(tab: number, change: object): Promise<unknown>;
}
interface Reading {
  get(key: null): Promise<Record<string, unknown>>;
}

/** Runs in the background: stores what cannot be packed tighter, until nothing more is taken. @returns characters stored */
async function fill(): Promise<number> {
  const bytes = crypto.getRandomValues(new Uint8Array(65_536));
  const noise = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  let stored = 0;
  for (let size = 4_000_000, at = 0; size > 10; at += 1) {
    const value = noise.repeat(Math.ceil(size / noise.length)).slice(0, size);
    const took = await chrome.storage.local.set({ [`filler-${at}`]: value }).then(
      () => true,
      () => false,
    );
    if (took) stored += size;
    else size = Math.floor(size / 2);
  }
  return stored;
}

/** Runs in the background. */
async function openAtOnce(url: string, count: number): Promise<number[]> {
  const { create } = chrome.tabs as unknown as Tabs;
  const opened = Array.from({ length: count }, () => create({ url, active: false }));
  return (await Promise.all(opened)).map(({ id }) => id);
}
