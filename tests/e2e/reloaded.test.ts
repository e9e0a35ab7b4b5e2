import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { t } from '../../locales';
import { freshBuild } from '../../scripts/browser/build';
import { markedRanges, waitForMarks } from '../../scripts/browser/marks';
import { useChromium } from './chromium';
import { isAsServed, pageOf } from './page';

const chromium = useChromium();

const CASE =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事，没有一个人受到处分。';

it('the extension is loaded anew: old scripts fall silent, and the popup offers to read again', async () => {
  const { page, tab } = await chromium.openMade('old.html', pageOf([CASE]));
  await waitForMarks(page);
  // Installing the same folder once more is what the button for loading anew does.
  await chromium.browser.installExtension(freshBuild('chromium-test'));
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: '通报' }));
  });
  const marks = async () => (await markedRanges(page)).length;
  await expect.poll(marks, { timeout: 10_000, message: 'the old reader stays' }).toBe(0);
  const popup = await popupFor(tab);
  await popup.waitForSelector('main button');
  const words = await popup.evaluate(() => document.body.textContent ?? '');
  const offers = (['en', 'zh-Hans', 'zh-Hant'] as const).map((one) => t(one, 'unreached.action'));
  expect(
    offers.some((offer) => words.includes(offer)),
    words,
  ).toBe(true);
  await popup.click('main button');
  await page.bringToFront();
  await waitForMarks(page);
  await page.reload();
  await waitForMarks(page);
  expect(await isAsServed(page)).toBe(true);
});

/** The popup as a tab: the toolbar button of an extension that was loaded anew is out of the driver's reach. */
async function popupFor(tab: number): Promise<Page> {
  const popup = await chromium.browser.newPage();
  await popup.evaluateOnNewDocument((id) => {
    chrome.tabs.query = async () => [await chrome.tabs.get(id)];
  }, tab);
  await popup.goto(`chrome-extension://${chromium.id}/popup.html`);
  return popup;
}
