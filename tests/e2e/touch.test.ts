import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { t } from '../../locales';
import { clickOnCard, inCard, readCard, waitForCard } from '../../scripts/browser/card';
import { settle } from '../../scripts/browser/dom';
import { pointOnMark } from '../../scripts/browser/marks';
import { setLanguage } from '../../scripts/browser/popup';
import { useChromium } from './chromium';
import { pageOf } from './page';
import { BRIDGE, TOWER } from './structures';

const chromium = useChromium();
const PHONE = { width: 390, height: 720, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
/** Long enough for a card that should not open to open after all. */
const A_WHILE = 600;

const FILLER = '河边的柳树今年长得好，孩子们放学以后又到桥下去了。'.repeat(20);
const LINKED = `<a href="#there">${TOWER.text}</a>`;

describe('by touch', () => {
  let page: Page;
  beforeEach(async () => {
    await setLanguage(chromium.worker, 'zh-Hans');
    const html = pageOf([BRIDGE.text, FILLER, LINKED, FILLER]).replace(
      '<head>',
      '<head><meta name="viewport" content="width=device-width">',
    );
    ({ page } = await chromium.openMade('touch.html', html));
    await page.setViewport(PHONE);
    await settle(page);
    return () => page.close();
  });

  it('a tap on a mark opens the card, a tap beside it closes it', async () => {
    await tapMark();
    expect(await waitForCard(page, true)).toContain(t('zh-Hans', 'card.check'));
    await page.touchscreen.tap(...(await beside()));
    await waitForCard(page, false);
  });

  it('a tap on the card leaves it open', async () => {
    await tapMark();
    await waitForCard(page, true);
    const place = await inCard(page, function (this: ShadowRoot) {
      const { x, y } = this.querySelector('.check')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return [x + 5, y + 5] as [number, number];
    });
    await page.touchscreen.tap(...(place ?? [0, 0]));
    await later();
    expect(await readCard(page)).not.toBeNull();
  });

  it('a link that is marked leads where it leads, and an open card makes way', async () => {
    await tapMark();
    await waitForCard(page, true);
    const link = await page.evaluate(() => {
      const found = document.querySelector('a');
      found?.scrollIntoView({ block: 'end' });
      const { left, bottom } = found?.getClientRects()[0] ?? new DOMRect();
      return [left + 30, bottom - 6] as [number, number];
    });
    await page.touchscreen.tap(...link);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#there');
    await waitForCard(page, false);
  });

  it('a finger that scrolls over a mark opens nothing', async () => {
    const { x, y } = await pointOnMark(page);
    const finger = await page.touchscreen.touchStart(x, y);
    for (let moved = 20; moved <= 200; moved += 20) await finger.move(x, y - moved);
    await finger.end();
    await later();
    expect(await page.evaluate(() => scrollY), 'the page did not scroll').toBeGreaterThan(0);
    expect(await readCard(page)).toBeNull();
  });

  it('a scroll past the passage takes the card along, and back', async () => {
    await tapMark();
    await waitForCard(page, true);
    await page.evaluate(() => scrollTo(0, 900));
    await expect.poll(isSeen).toBe(false);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(isSeen).toBe(true);
  });

  it('everything on the card is large enough for a finger', async () => {
    await tapMark();
    await waitForCard(page, true);
    await clickOnCard(page, t('zh-Hans', 'wrong.title'));
    await settle(page);
    const sizes = await inCard(page, function (this: ShadowRoot) {
      return [...this.querySelectorAll<HTMLElement>('button, summary')].map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return { words: control.textContent, width, height };
      });
    });
    expect(sizes?.length).toBeGreaterThan(5);
    expect(sizes?.filter(({ width, height }) => height < 44 || width < 44)).toEqual([]);
  });

  async function tapMark(): Promise<void> {
    const { x, y } = await pointOnMark(page);
    await page.touchscreen.tap(x, y);
  }

  /** A place on the page that is neither mark nor card. */
  async function beside(): Promise<[number, number]> {
    const card = await inCard(page, function (this: ShadowRoot) {
      return this.querySelector('.panel')?.getBoundingClientRect().bottom ?? 0;
    });
    return [PHONE.width / 2, Math.min(PHONE.height - 5, (card ?? 0) + 30)];
  }

  async function isSeen(): Promise<boolean> {
    const visibility = await inCard(page, function (this: ShadowRoot) {
      const panel = this.querySelector('.panel');
      return panel && getComputedStyle(panel).visibility;
    });
    return visibility === 'visible';
  }
});

function later(): Promise<void> {
  return new Promise((done) => setTimeout(done, A_WHILE));
}
