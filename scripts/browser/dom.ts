import type { Page } from 'puppeteer-core';

const LONGEST_FRAME_MS = 10_000;

/**
 * Waits until the page has nothing left to do: an idle period and two painted frames.
 * @throws Error when none is painted: a page behind another one may wait for its next frame for ever
 */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async (longest) => {
    await new Promise((idle) => requestIdleCallback(idle, { timeout: 2_000 }));
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((painted, failed) => {
        requestAnimationFrame(painted);
        const told = `No frame was painted within ${longest} ms; the page is ${document.visibilityState}.`;
        setTimeout(() => failed(new Error(told)), longest);
      });
    }
  }, LONGEST_FRAME_MS);
}

/** The page's tree as markup. */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/**
 * How many UTF-8 bytes differ between two serialisations: 0 only when they are equal. A change that
 * keeps the length counts too, and what stands between two changes counts as changed.
 */
export function changedBytes(before: string, after: string): number {
  if (before === after) return 0;
  const a = Buffer.from(before);
  const b = Buffer.from(after);
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return Math.max(a.length, b.length) - head - tail;
}

/** The extension's own measures on the page's timeline, gate and analysis, in milliseconds. */
export function measuredMs(page: Page): Promise<number> {
  return page.evaluate(() =>
    ['wenze:gate', 'wenze:analysis']
      .flatMap((name) => performance.getEntriesByName(name, 'measure'))
      .reduce((sum, entry) => sum + entry.duration, 0),
  );
}

/** Keeps the tab on this machine: a `meta refresh` to elsewhere leads nowhere instead of to an error page. */
export async function stayLocal(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const stays = protocol === 'data:' || hostname === 'localhost';
    void (stays ? request.continue() : request.abort('aborted'));
  });
}
