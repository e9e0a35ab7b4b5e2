import { describe, expect, it } from 'vitest';
import { markedRanges } from '../../scripts/browser/marks';
import { badgeOf, tabOf } from '../../scripts/browser/reading';
import { useChromium } from './chromium';
import { pageOf } from './page';

const chromium = useChromium();

const CASE =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事，没有一个人受到处分。';
const NEXT = 'prerendered.html';

/** A page that has the browser make another one ready. */
const PREPARING = pageOf(['今晚有小雨。']).replace(
  '<title>',
  `<script type="speculationrules">{"prerender":[{"urls":["${NEXT}"],"eagerness":"immediate"}]}</script><title>`,
);

describe('a page that is made ready before anybody has opened it', () => {
  it('is not read nor counted until it is opened, and then it is', async () => {
    chromium.make(NEXT, pageOf([CASE]));
    const url = chromium.make('preparing.html', PREPARING);
    const page = await chromium.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    const tab = await tabOf(chromium.worker, url);
    await new Promise((later) => setTimeout(later, 2_000));
    expect(await badgeOf(chromium.worker, tab), 'counted for the page in front').toBe('');
    expect(await chromium.worker.evaluate(storedFigures), 'noted before anybody saw it').toEqual(
      [],
    );
    const leaving = page.evaluate((next) => {
      location.href = next;
    }, NEXT);
    await leaving.catch(() => undefined);
    await expect.poll(() => badgeOf(chromium.worker, tab), { timeout: 20_000 }).toBe('1');
    // The driver loses sight of a page that takes the place of another, so the extension's world is asked.
    const [activated, marks] = await chromium.worker.evaluate(lookAt, tab);
    expect(activated, 'it was loaded anew, not made ready').toBeGreaterThan(0);
    expect(marks).toBeGreaterThan(0);
    await page.close().catch(() => undefined);
  });
});

describe('a private window', () => {
  it('is left alone: nothing is marked, nothing is stored', async () => {
    const before = await chromium.worker.evaluate(everythingStored);
    const context = await chromium.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(chromium.make('private.html', pageOf([CASE])));
    await new Promise((later) => setTimeout(later, 2_500));
    expect(await markedRanges(page)).toEqual([]);
    expect(await chromium.worker.evaluate(everythingStored)).toEqual(before);
    await context.close();
  });
});

interface Areas {
  local: { get(what: null): Promise<object> };
  session: { get(what: null): Promise<object> };
}

/** Runs in the background. */
async function storedFigures(): Promise<string[]> {
  const { session } = chrome.storage as unknown as Areas;
  return Object.keys(await session.get(null)).filter((key) => key.startsWith('frame-'));
}

/** Runs in the background. */
async function everythingStored(): Promise<object[]> {
  const { local, session } = chrome.storage as unknown as Areas;
  return [await local.get(null), await session.get(null)];
}

/** Runs in the background: when the page was shown to anybody, in milliseconds, and how many highlights it holds. */
async function lookAt(tabId: number): Promise<[activated: number, marks: number]> {
  const run = (await chrome.scripting.executeScript({
    target: { tabId },
    func: () => {
      const [entry] = performance.getEntriesByType('navigation');
      const { activationStart } = entry as unknown as { activationStart: number };
      return [activationStart, CSS.highlights.size];
    },
  })) as { result: [number, number] }[];
  return run[0]?.result ?? [0, 0];
}
