import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browser/marks';
import { countObjects, heldBy } from '../../scripts/browser/memory';
import { useChromium } from './chromium';
import { markedText } from './marked';
import { pageOf } from './page';
import { BRIDGE, TOWER } from './structures';

const chromium = useChromium();

/** Paragraphs of one page that a soft navigation brings. */
const PARAGRAPHS = 40;
const WARM = 4;
const MORE = 12;
/** The browser itself keeps some six pages for its back button. */
const BACK = 8;

/** Goes elsewhere without loading, `times` times, and waits each time until the new page is marked. */
async function goOn(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const { text, words } = time % 2 === 0 ? BRIDGE : TOWER;
    await page.evaluate(
      (sentence, count) => {
        history.pushState(null, '', `/page-${Math.random()}.html`);
        const article = document.createElement('article');
        for (let index = 0; index < count; index += 1) {
          const line = document.createElement('p');
          line.append(index === 0 ? sentence : `第${index}段，今日天气晴。`);
          article.append(line);
        }
        document.body.replaceChildren(article);
      },
      text,
      PARAGRAPHS,
    );
    await expect.poll(() => markedText(page), { timeout: 10_000 }).toContain(words);
  }
}

describe('what a tab holds on to', () => {
  it('does not grow from one page to the next', async () => {
    const { page } = await chromium.openMade('memory.html', pageOf([BRIDGE.text]));
    await waitForMarks(page);
    await goOn(page, WARM);
    const before = await heldBy(page);
    const observers = await countObjects(page, chromium.id, 'MutationObserver');
    const sheets = await countObjects(page, chromium.id, 'CSSStyleSheet');
    await goOn(page, MORE);
    const after = await heldBy(page);
    expect(after.nodes - before.nodes, 'nodes of pages left are kept').toBeLessThan(PARAGRAPHS);
    expect(after.listeners, 'listeners of readings before are kept').toBe(before.listeners);
    expect(after.documents).toBe(before.documents);
    expect(await countObjects(page, chromium.id, 'MutationObserver')).toBe(observers);
    expect(await countObjects(page, chromium.id, 'CSSStyleSheet')).toBe(sheets);
    await page.close();
  });

  it('is nothing of pages that were loaded before', async () => {
    const urls = [BRIDGE, TOWER].map(({ text }, index) =>
      chromium.make(`loaded-${index}.html`, pageOf([text])),
    );
    const page = await chromium.browser.newPage();
    await page.bringToFront();
    const load = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await page.goto(urls[time % 2] as string);
        await waitForMarks(page);
      }
    };
    await load(BACK);
    const before = await heldBy(page);
    await load(MORE);
    const after = await heldBy(page);
    expect(after.documents, 'documents of pages left are kept').toBeLessThanOrEqual(
      before.documents,
    );
    expect(after.listeners, 'listeners of pages left are kept').toBeLessThanOrEqual(
      before.listeners,
    );
    await page.close();
  });

  it('is nothing once the site is switched off', async () => {
    const { page } = await chromium.openMade('off.html', pageOf([BRIDGE.text]));
    await waitForMarks(page);
    await chromium.worker.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 1, language: 'auto', marks: true, offSites: ['localhost'] },
      }),
    );
    await expect.poll(() => markedText(page)).toBe('');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await heldBy(page);
    expect(await countObjects(page, chromium.id, 'MutationObserver')).toBe(0);
    await chromium.worker.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });
});
