import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../page/settings-schema';
import { inCard, waitForCard } from '../../scripts/browser/card';
import { waitForMarks } from '../../scripts/browser/marks';
import { type Opened, reportOf, useChromium } from './chromium';
import { isAsServed } from './page';

const chromium = useChromium();

describe('ticks beside the scroll bar', () => {
  let notice: Opened;
  beforeAll(async () => {
    notice = await chromium.openSample('notice.html');
    await waitForMarks(notice.page);
  });
  afterAll(() => setGutter(false));

  it('are not there unless the reader wants them', async () => {
    expect(await isAsServed(notice.page)).toBe(true);
  });

  it('stand one for each mark, in the order of the page', async () => {
    await setGutter(true);
    const firm = reportOf(notice).findings.filter(({ strength }) => strength !== 'weak');
    await expect
      .poll(() => places(notice.page))
      .toHaveLength(firm.flatMap(({ occurrences }) => occurrences).length);
    const tops = (await places(notice.page)) ?? [];
    expect(tops.every((top) => top >= 0 && top <= 100)).toBe(true);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it('lead to their passage by a click', async () => {
    const { width } = await notice.page.evaluate(() => ({ width: innerWidth }));
    const top = await inCard(notice.page, function (this: ShadowRoot) {
      return this.querySelectorAll('.gutter i')[2]?.getBoundingClientRect().top ?? 0;
    });
    await notice.page.mouse.click(width - 8, (top ?? 0) + 2);
    await waitForCard(notice.page, true);
    await notice.page.keyboard.press('Escape');
  });

  it('go without a trace', async () => {
    await setGutter(false);
    await expect.poll(() => isAsServed(notice.page)).toBe(true);
  });
});

function places(page: Page): Promise<number[] | null> {
  return inCard(page, function (this: ShadowRoot) {
    return [...this.querySelectorAll<HTMLElement>('.gutter i')].map((tick) =>
      Number.parseFloat(tick.style.top),
    );
  });
}

async function setGutter(gutter: boolean): Promise<void> {
  await chromium.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...DEFAULTS,
    gutter,
  });
}
