import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshBuild } from '../../scripts/browser/build';
import { type FirefoxWithExtension, launchFirefox } from '../../scripts/browser/firefox';
import { markedRanges, waitForMarks } from '../../scripts/browser/marks';
import { type StaticServer, serve } from '../../scripts/browser/serve';
import { ROOT } from '../../scripts/setup/tools';
import { isAsServed } from './page';

const CLOSED_ROW = '.portrait:not(.portrait-none) .row[aria-expanded="false"]';

describe('Firefox', () => {
  let firefox: FirefoxWithExtension;
  let sample: StaticServer;
  let page: Page;

  beforeAll(async () => {
    sample = await serve(join(ROOT, 'scripts', 'sample'));
    firefox = await launchFirefox(freshBuild('firefox-test'));
    page = await firefox.browser.newPage();
    await page.goto(sample.urlOf('notice.html'));
  });

  afterAll(async () => {
    await firefox?.close();
    await sample?.close();
  });

  it('reads and marks the page by itself and does not touch it', async () => {
    await waitForMarks(page);
    expect((await markedRanges(page)).length).toBeGreaterThan(0);
    expect(await isAsServed(page)).toBe(true);
  });

  it('shows the six rows in its popup, with passages behind them', async () => {
    await page.bringToFront();
    await firefox.openPopup();
    await expect
      .poll(() => firefox.inPopup<number>(`document.querySelectorAll('.portrait').length`), {
        timeout: 20_000,
      })
      .toBe(6);
    const passages = () =>
      firefox.inPopup<number>(`document.querySelectorAll('.quotation mark').length`);
    // A row that alone has passages stands open by itself; before the answer comes, there is none to open.
    await expect
      .poll(
        async () => {
          if ((await passages()) === 0)
            await firefox.inPopup(`document.querySelector('${CLOSED_ROW}')?.click()`);
          return passages();
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0);
  });
});
