import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/browser/card';
import { pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { popupReady, setLanguage } from '../../scripts/browser/popup';
import { pressKeys, tabOf, waitForReading } from '../../scripts/browser/reading';
import { LISTED, type ListedSite, launchListed } from './listed';
import { pageOf } from './page';
import { SPY, type Trace } from './spy';
import {
  takeAway,
  useDownloads,
  useOtherScript,
  useOwnRules,
  useRulesPage,
  useSettings,
  useSidePanel,
} from './use-everything';

const CASE =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事，没有一个人受到处分。';
/** Chromium asks for its time, its updates, its account and what kind of form it sees by itself, with or without extensions. */
const BROWSERS_OWN =
  /^(?:clients2\.google|accounts\.google|update\.googleapis|content-autofill\.googleapis)\.com$/;
/** With a sentence in which one rule gives way. */
const TRIED = `${CASE}大桥垮塌致三人死亡，两人被移送司法机关，另有一人仅被诫勉。`;
/** What the example pack marks. */
const OWN = '县里召开问责会议。大喇叭里有人点名批评。';
const PLAIN = '县里召开问责工作会议，通报了上月督查情况。';

let site: ListedSite;
beforeAll(async () => {
  site = await launchListed();
});

async function open(name: string, text: string, head = ''): Promise<{ page: Page; tab: number }> {
  const url = site.make(name, pageOf([text]).replace('<title>', `${head}<title>`));
  const page = await site.browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const worker = await site.worker();
  const tab = await tabOf(worker, url);
  expect((await waitForReading(worker, tab)).state).toBe('read');
  return { page, tab };
}

/** What the page's own world knows of the extension. */
const traceOf = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { trace(): Trace }).trace());

describe('what a page can know', () => {
  const spy = `<script>(${SPY})()</script>`;
  const NOTHING: Trace = { globals: [], changes: [], events: [], entries: [], sheets: 0, marks: 0 };

  it('of a reading without marks: nothing at all', async () => {
    const { page } = await open('plain.html', PLAIN, spy);
    expect(await traceOf(page)).toEqual(NOTHING);
    await page.close();
  });

  it('of marks: that they are painted; nothing else until the card opens', async () => {
    const { page } = await open('marked.html', CASE, spy);
    await waitForMarks(page);
    const { sheets, marks, ...rest } = await traceOf(page);
    expect(sheets).toBe(1);
    expect(marks).toBeGreaterThan(0);
    expect({ ...rest, sheets: 0, marks: 0 }).toEqual(NOTHING);
    await page.close();
  });

  it('of the card: one element without content, gone with the card', async () => {
    const { page } = await open('card.html', CASE, spy);
    const { x, y } = await pointOnMark(page);
    await page.mouse.move(x, y);
    await waitForCard(page, true);
    expect((await traceOf(page)).changes).toEqual(['+wenze-mirror-card']);
    const inside = await page.$eval('wenze-mirror-card', (card) => [
      card.shadowRoot,
      card.innerHTML,
      card.attributes.length,
    ]);
    expect(inside).toEqual([null, '', 0]);
    await page.close();
  });

  it('of files: none can be loaded', async () => {
    const { page } = await open('files.html', PLAIN);
    const files = ['manifest.json', 'icon/16.png', 'reader.js', 'card.js', 'gate.js', 'popup.html'];
    const loaded = await page.evaluate(
      async (id, names) => {
        const tries = names.map((name) => fetch(`chrome-extension://${id}/${name}`));
        const settled = await Promise.allSettled(tries);
        return settled.filter(({ status }) => status === 'fulfilled').length;
      },
      site.extension.id,
      files,
    );
    expect(loaded, 'a page can tell the extension by a file of its own').toBe(0);
    await page.close();
  });
});

describe('what leaves the machine', () => {
  it('nothing: not while reading, marking, explaining, nor by any page or file of its own', async () => {
    const { page, tab } = await open('all.html', `${CASE}</p><p>${CASE}`);
    const worker = await site.worker();
    const { x, y } = await pointOnMark(page);
    await page.mouse.move(x, y);
    await waitForCard(page, true);
    for (const keys of [
      'next-passage',
      'previous-passage',
      'toggle-marks',
      'toggle-marks',
    ] as const)
      await pressKeys(worker, tab, keys);
    await pressEverything(await site.openPopup(page));
    const saved = await useDownloads(site);
    await useSettings(site, saved.has);
    await useOwnRules(site);
    await useRulesPage(site, TRIED, OWN);
    await useOtherScript(site, page, '通報批評');
    await setLanguage(worker, 'en');
    await takeAway(site, page, saved.has);
    await useSidePanel(site, page);
    saved.end();
    await expect(
      worker.evaluate(() => fetch('http://127.0.0.1/').then(() => 'sent')),
      'the policy must keep the background from the network',
    ).rejects.toThrow();
    // The recorder has to see at least this one.
    await page.evaluate(() => fetch('/control').catch(() => null));
    const asked = await site.end();
    const own = asked.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
    const abroad = asked.filter(({ url }) => /^(?:https?|wss?):/.test(url) && !isOurs(url));
    expect(
      asked.some(({ url }) => url.endsWith('/control')),
      'nothing was recorded',
    ).toBe(true);
    expect(own.filter(({ url }) => !url.startsWith('chrome-extension:'))).toEqual([]);
    expect(abroad.map(({ url }) => url)).toEqual([]);
  });
});

afterAll(() => site?.close().catch(() => undefined));

/** Presses every button that the popup shows, save those that lead out of it and so close it: side panel, settings, print view. */
async function pressEverything(popup: Page): Promise<void> {
  await popupReady(popup);
  await popup.evaluate(async () => {
    // What leads to a passage makes way for it.
    window.close = () => undefined;
    for (let turn = 0; turn < 3; turn += 1) {
      const leaving = [
        ...document.querySelectorAll('header .way'),
        document.querySelector('.take-row button:last-of-type'),
      ];
      for (const button of document.querySelectorAll<HTMLElement>('button:not(.jump), summary'))
        if (!leaving.includes(button)) button.click();
      await new Promise((again) => setTimeout(again, 200));
    }
    for (const select of document.querySelectorAll('select')) {
      select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await popup.close();
}

function isOurs(url: string): boolean {
  const { hostname, pathname } = new URL(url);
  const names = /^\/(?:\w+\.html|control|favicon\.ico)?$/;
  return BROWSERS_OWN.test(hostname) || (hostname === LISTED && names.test(pathname));
}
