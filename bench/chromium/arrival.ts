import type { HTTPRequest, Page } from 'puppeteer-core';
import { freshBuild } from '../../scripts/browser/build';
import { type ExtensionBrowser, launchChromium } from '../../scripts/browser/launch';
import { median } from '../time';

/** What a page goes on loading after its text: no news site takes less. */
const REST = 'rest.js';
const REST_MS = 300;

/**
 * From the moment a page of a listed site is ready to its first marks, in milliseconds, as in earnest: the gate starts by
 * itself, and the background, which had been stopped, is woken by the page.
 * @param url of a page that goes on loading, see `withRest`
 */
export async function arrival(url: string, rounds: number): Promise<number> {
  const chromium = await launchChromium(freshBuild('chromium-test'));
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await once(chromium, url));
    return median(times);
  } finally {
    await chromium.close();
  }
}

/** Makes a page go on loading. */
export function withRest(html: string): string {
  return `${html}<script src="${REST}"></script>`;
}

async function once({ browser, worker }: ExtensionBrowser, url: string): Promise<number> {
  const page = await browser.newPage();
  await holdRestBack(page);
  await (await worker()).close();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const time = await page.evaluate(untilMarked);
  await page.close();
  return time;
}

async function holdRestBack(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    if (!request.url().endsWith(REST)) void request.continue();
    else setTimeout(() => void request.respond({ contentType: 'text/javascript' }), REST_MS);
  });
}

/** Runs in the page. */
async function untilMarked(): Promise<number> {
  while (CSS.highlights.size === 0) await new Promise((frame) => requestAnimationFrame(frame));
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance.now() - (navigation?.domContentLoadedEventEnd ?? Number.NaN);
}
