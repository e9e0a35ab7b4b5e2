import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../locales';
import { popupReady, setLanguage } from '../../scripts/browser/popup';
import { type Opened, reportOf, useChromium } from './chromium';
import { pageOf } from './page';

const chromium = useChromium();

const CASE =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事。';

describe('the side panel', () => {
  let notice: Opened;
  let panel: Page;
  beforeAll(async () => {
    await setLanguage(chromium.worker, 'zh-Hans');
    notice = await chromium.openSample('notice.html');
    panel = await openPanel(notice.page);
  });

  it('opens from the popup and shows the same six rows', async () => {
    expect(await panel.$$eval('.portrait', (rows) => rows.length)).toBe(6);
  });

  it('stays open after a jump and marks the passage that is in view', async () => {
    await panel.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.row')) row.click();
    });
    await panel.waitForSelector('.passage .jump');
    const inOrder = [...reportOf(notice).findings].sort((a, b) => a.start - b.start);
    const last = inOrder.findLast(({ strength }) => strength !== 'weak')?.text ?? '';
    await panel.evaluate((words) => {
      const passages = [...document.querySelectorAll('.passage')];
      const passage = passages.find((one) => one.textContent?.includes(words));
      passage?.querySelector<HTMLElement>('.jump')?.click();
    }, last);
    await expect.poll(() => inView(panel), { timeout: 5_000 }).toContain(last);
    await notice.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => inView(panel), { timeout: 5_000 }).not.toContain(last);
  });

  it('follows the tab in front, and goes back with it', async () => {
    const other = await chromium.openMade('one-case.html', pageOf([CASE]));
    await other.page.bringToFront();
    await expect
      .poll(() => statusOf(panel), { timeout: 10_000 })
      .toBe(t('zh-Hans', 'status.found', { portraits: 1, count: 1 }));
    await other.page.close();
    await notice.page.bringToFront();
    await expect.poll(() => statusOf(panel), { timeout: 10_000 }).toMatch(/6/);
  });

  it('marks what is in view in a frame, also one of another site, as the page scrolls', async () => {
    const inner = chromium.make('inner.html', pageOf([CASE])).replace('localhost', '127.0.0.1');
    const far = '<div style="height: 3000px"></div>';
    const html = pageOf(['今天通报了一件事。']).replace(
      '</body>',
      `${far}<iframe src="${inner}" height="300"></iframe>${far}</body>`,
    );
    const { page } = await chromium.openMade('outer.html', html);
    await page.bringToFront();
    await expect.poll(() => statusOf(panel), { timeout: 20_000 }).toMatch(/1/);
    await panel.evaluate(() => {
      document.querySelector<HTMLElement>('.row[aria-expanded="false"]')?.click();
    });
    await panel.waitForSelector('.passage');
    expect(await inView(panel)).toEqual([]);
    await page.evaluate(() => scrollTo({ top: 2_700, behavior: 'instant' }));
    await expect.poll(() => inView(panel), { timeout: 5_000 }).toHaveLength(1);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(() => inView(panel), { timeout: 5_000 }).toEqual([]);
    await page.close();
    await notice.page.bringToFront();
  });

  it('sees content that comes late', async () => {
    const { page } = await chromium.openMade('late.html', pageOf(['今天通报了一件事。']));
    await page.bringToFront();
    await page.evaluate((text) => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, CASE);
    await expect
      .poll(() => statusOf(panel), { timeout: 10_000 })
      .toBe(t('zh-Hans', 'status.found', { portraits: 1, count: 1 }));
    await page.close();
  });

  /** Clicks on the popup's own button, as a reader does: browsers open a panel at a click only. */
  async function openPanel(page: Page): Promise<Page> {
    const popup = await chromium.openPopup(page);
    const opened = chromium.browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
    const label = t('zh-Hans', 'panel.open');
    const button = await popup.waitForSelector(`header [aria-label="${label}"]`);
    await button?.click();
    const shown = await (await opened).asPage();
    await popupReady(shown);
    return shown;
  }
});

function statusOf(panel: Page): Promise<string> {
  return panel.$eval('header [role=status]', (line) => line.textContent ?? '');
}

/** The passages that the panel says are in view. */
function inView(panel: Page): Promise<string[]> {
  return panel.$$eval('.passage[aria-current] .quotation', (all) =>
    all.map((one) => one.textContent ?? ''),
  );
}
