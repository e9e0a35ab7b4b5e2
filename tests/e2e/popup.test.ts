import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { PORTRAITS } from '../../engine/types';
import { settle } from '../../scripts/browser/dom';
import { setSettings } from '../../scripts/browser/popup';
import { violations } from './axe';
import { useBrowser } from './browser';
import { type Opened, reportOf } from './driven';
import { waitUntilVisible } from './page';

const driven = useBrowser();

describe('the popup of a page with findings', () => {
  let notice: Opened;
  beforeAll(async () => {
    notice = await driven.openSample('notice.html');
  });

  it('has the six portraits in their order, each with its number of passages', async () => {
    const report = reportOf(notice);
    const popup = await driven.openPopup(notice.page);
    const rows = await popup.$$eval('.portrait', (items) =>
      items.map((item) => ({
        ordinal: Number(item.querySelector('.ordinal')?.textContent),
        counts: (item.querySelector('.count')?.textContent?.match(/\d+/g) ?? []).map(Number),
      })),
    );
    expect(rows.map(({ ordinal }) => ordinal)).toEqual([...PORTRAITS]);
    for (const { portrait, count } of report.portraits) {
      const shown = rows[portrait - 1]?.counts.reduce((sum, number) => sum + number, 0);
      expect(shown, `passages of portrait ${portrait}`).toBe(count);
    }
    await popup.close();
  });

  it('quotes each passage in full with its evidence marked', async () => {
    const { findings } = reportOf(notice);
    const popup = await driven.openPopup(notice.page);
    await openEverything(popup);
    const quoted = await popup.$$eval('.quotation', (quotations) =>
      quotations.map((quotation) => ({
        text: quotation.textContent,
        marked: [...quotation.querySelectorAll('mark')].map((mark) => ({
          text: mark.textContent,
          weight: Number(getComputedStyle(mark).fontWeight),
        })),
      })),
    );
    const texts = (list: { text: string | null }[]) => list.map(({ text }) => text).sort();
    expect(texts(quoted)).toEqual(texts(findings));
    for (const { text, marked } of quoted) {
      expect(marked.length, `nothing is marked in: ${text}`).toBeGreaterThan(0);
      for (const mark of marked) expect(mark.weight, `not bold: ${mark.text}`).toBeGreaterThan(500);
    }
    await popup.close();
  });

  it.each([
    ['zh-Hant', /[問責處這]/, /[问责处这]/],
    ['zh-Hans', /[问责处这]/, /[問責處這]/],
  ] as const)('quotes in the script %s where a reader wants that', async (quotations, has, not) => {
    const page = quotations === 'zh-Hans' ? 'commentary-hant.html' : 'notice.html';
    const opened = await driven.openSample(page);
    await setSettings(driven.worker, { language: 'en', quotations });
    const popup = await driven.openPopup(opened.page);
    await openEverything(popup);
    const quoted = () => popup.$$eval('.quotation', (all) => all.map((one) => one.textContent));
    await expect.poll(async () => (await quoted()).join('')).toMatch(has);
    expect((await quoted()).join('')).not.toMatch(not);
    await setSettings(driven.worker, {});
    await popup.close();
    await opened.page.close();
  });

  // In Chromium accessibility.test.ts looks at every surface in every language.
  it.runIf(driven.name === 'Firefox')('axe finds nothing in it', async () => {
    await setSettings(driven.worker, { language: 'zh-Hans' });
    const popup = await driven.openPopup(notice.page);
    await openEverything(popup);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('jumps to a passage and makes way for the page', async () => {
    await notice.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const popup = await driven.openPopup(notice.page);
    await openEverything(popup);
    const closed = new Promise((done) => popup.once('close', done));
    const words = await popup.evaluate(() => {
      const passages = [...document.querySelectorAll('.passage')];
      const last = passages.at(-1);
      last?.querySelector<HTMLElement>('.jump')?.click();
      return last?.querySelector('.quotation')?.textContent ?? '';
    });
    await waitUntilVisible(notice.page, words);
    // In Firefox it is shown in a tab, which stays.
    if (driven.name === 'Chromium') await closed;
  });

  // In Firefox it is shown in a tab, and a page behind another one does not scroll.
  it.runIf(driven.name === 'Chromium')(
    'steps to the next and the previous passage without closing',
    async () => {
      // Steps go on from where the reader is: a page of its own, where nobody has been yet.
      const fresh = await driven.openSample('notice.html');
      const popup = await driven.openPopup(fresh.page);
      const inOrder = [...reportOf(fresh).findings].sort((a, b) => a.start - b.start);
      await popup.click('.standing .steps button:last-child');
      await popup.click('.standing .steps button:last-child');
      await popup.click('.standing .steps button:first-child');
      await waitUntilVisible(fresh.page, inOrder[0]?.text ?? '');
      await popup.close();
    },
  );
});

/** Unfolds every row and the weaker hints, and shows all passages. */
async function openEverything(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded="false"]')) {
      row.click();
    }
  });
  await settle(popup);
  await popup.evaluate(() => {
    for (const weak of document.querySelectorAll<HTMLDetailsElement>('details.weak')) {
      weak.open = true;
    }
  });
  for (let more = await popup.$('.more'); more; more = await popup.$('.more')) {
    await more.evaluate((button) => (button as HTMLElement).click());
    await settle(popup);
  }
}
