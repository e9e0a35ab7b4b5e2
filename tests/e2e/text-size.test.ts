import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { settle } from '../../scripts/browser/dom';
import { openOptions } from '../../scripts/browser/options';
import { popupInTab, popupReady, setLanguage } from '../../scripts/browser/popup';
import { type Opened, useChromium } from './chromium';

const chromium = useChromium();

/** Browsers start with 16 px; readers who set "very large" or more get up to twice that. */
const TWICE = 32;
const NARROW = 320;
const LANGUAGES = ['zh-Hans', 'en'] as const;

let notice: Opened;
beforeAll(async () => {
  notice = await chromium.openSample('notice.html');
});

describe.each(LANGUAGES)('with text twice as large nothing is cut off, in %s', (language) => {
  beforeAll(() => setLanguage(chromium.worker, language));

  it('in the popup, which grows with it', async () => {
    const popup = await chromium.openPopup(notice.page);
    const before = await popup.evaluate(() => innerWidth);
    await enlarge(popup);
    await popup.waitForFunction((width) => innerWidth > width, {}, before);
    expect(await cutOff(popup), 'rows closed').toEqual([]);
    await unfold(popup);
    expect(await cutOff(popup), 'rows open').toEqual([]);
    await popup.close();
  });

  it.each(['popup.html', 'sidepanel.html'])('in %s as narrow as 320 px', async (file) => {
    const page = await inTab(file);
    await popupReady(page);
    await enlarge(page);
    await unfold(page);
    expect(await cutOff(page)).toEqual([]);
    await page.close();
  });

  it('in the print view', async () => {
    const page = await inTab(`sheet.html#${notice.tab}`);
    await page.waitForSelector('.sheet section');
    await enlarge(page);
    expect(await cutOff(page)).toEqual([]);
    await page.close();
  });

  it.each(['settings', 'rules', 'packs'] as const)('in the page of %s', async (view) => {
    const page = await openOptions(chromium, view, 2 * NARROW);
    await enlarge(page);
    expect(await cutOff(page)).toEqual([]);
    await page.close();
  });
});

function inTab(file: string): Promise<Page> {
  return popupInTab(chromium, `chrome-extension://${chromium.id}/${file}`, notice.tab, NARROW);
}

/** As the browser's own setting does, so that media queries know of it too. */
async function enlarge(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Page.setFontSizes', { fontSizes: { standard: TWICE, fixed: TWICE } });
  await page.waitForFunction(
    (size) => getComputedStyle(document.documentElement).fontSize === `${size}px`,
    {},
    TWICE,
  );
  await settle(page);
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded="false"]')) {
      row.click();
    }
  });
  await page.waitForSelector('.passage .why');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await settle(page);
}

/** What runs out of the window sideways, or out of a box that hides it; the page's own title may be cut. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth} > ${clientWidth}`] : [];
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    const shown = all.filter((one) => one.checkVisibility() && !one.closest('.unseen'));
    const cut = shown.filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hidesX = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      const hidesY = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
      const box = one.getBoundingClientRect();
      const out = box.width > 0 && (box.right > clientWidth + 1 || box.left < -1);
      return (hidesX || hidesY || out) && !one.matches('.page-title, .quoted, select, textarea');
    });
    return [...wide, ...cut.map((one) => one.outerHTML.slice(0, 120))];
  });
}
