import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/browser/card';
import { markedRanges, pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { popupReady } from '../../scripts/browser/popup';
import { badgeOf, tabOf, waitForReading } from '../../scripts/browser/reading';
import { useChromium } from './chromium';
import { pageOf } from './page';

const chromium = useChromium();

const CASE =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事，没有一个人受到处分。';
/** A hundred on a machine with room; the same way is gone with fewer. */
const TABS = Number(process.env.WENZE_TABS ?? 12);

async function open(name: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(chromium.make(name, pageOf([CASE])));
  await page.bringToFront();
  return page;
}

describe('the background is ended', () => {
  it('before a page comes: it is read and marked, with a badge', async () => {
    await chromium.endBackground();
    const page = await open('before.html');
    await waitForMarks(page);
    const worker = await chromium.wake();
    const tab = await tabOf(worker, page.url());
    await expect.poll(() => badgeOf(worker, tab)).toBe('1');
    await page.close();
  });

  it('before the card is wanted: it opens', async () => {
    const page = await open('card-after.html');
    await waitForMarks(page);
    await chromium.endBackground();
    const { x, y } = await pointOnMark(page);
    await page.mouse.move(x, y);
    expect(await waitForCard(page, true)).not.toBeNull();
    await page.close();
  });

  it('before the popup opens, and while it is open: it shows and changes what it should', async () => {
    const page = await open('popup-after.html');
    await waitForMarks(page);
    await chromium.endBackground();
    const popup = await chromium.openPopup(page);
    expect(await popup.$$('.portrait')).toHaveLength(6);
    await chromium.endBackground();
    await popup.click('.standing .steps button:last-child');
    await waitForCard(page, true);
    await popup.close();
    await page.close();
  });
});

describe('pages that go away and come back', () => {
  it('back and forward: marked again, once', async () => {
    const page = await open('first.html');
    await waitForMarks(page);
    const before = (await markedRanges(page)).length;
    await page.goto(chromium.make('second.html', pageOf(['今晚有小雨。'])));
    await page.goBack();
    await expect.poll(async () => (await markedRanges(page)).length).toBe(before);
    await page.goForward();
    await page.goBack();
    await expect.poll(async () => (await markedRanges(page)).length).toBe(before);
    await page.close();
  });

  it('closed in the middle of a reading: the next page is read as ever', async () => {
    const long = pageOf([CASE + '通报批评，责令整改。'.repeat(200_000)]);
    for (let turn = 0; turn < 3; turn += 1) {
      const page = await chromium.browser.newPage();
      await page.goto(chromium.make('long.html', long), { waitUntil: 'domcontentloaded' });
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
    const worker = await chromium.wake();
    const tab = await tabOf(worker, url);
    await worker.evaluate((id) => (chrome.tabs as unknown as Discarding).discard(id), tab);
    const fresh = await tabOf(worker, url);
    await worker.evaluate(
      (id) => (chrome.tabs as unknown as Discarding).update(id, { active: true }),
      fresh,
    );
    expect((await waitForReading(worker, fresh)).state).toBe('read');
    await other.close();
  });

  it(`${TABS} tabs at once: each is read`, async () => {
    const urls = Array.from({ length: TABS }, (_, at) =>
      chromium.make(`tab-${at}.html`, pageOf([CASE])),
    );
    const pages = await Promise.all(
      urls.map(async (url) => {
        const page = await chromium.browser.newPage();
        await page.goto(url);
        return page;
      }),
    );
    const worker = await chromium.wake();
    for (const url of urls) {
      const reading = await waitForReading(worker, await tabOf(worker, url), 60_000);
      expect(reading.state, url).toBe('read');
    }
    await Promise.all(pages.map((page) => page.close()));
  });
});

describe('storage', () => {
  it('full: what cannot be stored breaks nothing, and the page is read', async () => {
    const worker = await chromium.wake();
    await worker.evaluate(fill);
    const page = await open('full.html');
    await waitForMarks(page);
    const popup = await chromium.openPopup(page);
    await popup.evaluate(() => {
      const [select] = document.querySelectorAll('select');
      if (!select) return;
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await popupReady(popup);
    expect(await popup.$$('.portrait')).toHaveLength(6);
    await popup.close();
    await worker.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

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
      const worker = await chromium.wake();
      await worker.evaluate((settings) => chrome.storage.local.set({ settings }), stored as object);
      const page = await open(`${name}.html`);
      await waitForMarks(page);
      const aside = await worker.evaluate(() =>
        (chrome.storage.local as unknown as Reading).get('settings-corrupt'),
      );
      expect(aside['settings-corrupt']).toEqual(stored);
      await worker.evaluate(() => chrome.storage.local.clear());
      await page.close();
    },
  );
});

interface Discarding {
  discard(tab: number): Promise<unknown>;
  update(tab: number, change: object): Promise<unknown>;
}
interface Reading {
  get(key: string): Promise<Record<string, unknown>>;
}

/** Runs in the background: stores until nothing more is taken. */
async function fill(): Promise<void> {
  for (let size = 4_000_000, at = 0; size > 10; at += 1) {
    const took = await chrome.storage.local.set({ [`filler-${at}`]: 'x'.repeat(size) }).then(
      () => true,
      () => false,
    );
    if (!took) size = Math.floor(size / 2);
  }
}
