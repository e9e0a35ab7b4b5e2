import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../page/settings-schema';
import { inCard, waitForCard } from '../../scripts/browser/card';
import { waitForMarks } from '../../scripts/browser/marks';
import { useBrowser } from './browser';
import { type Opened, reportOf } from './driven';
import { isAsServed } from './page';

const driven = useBrowser();

describe('ticks beside the scroll bar', () => {
  let notice: Opened;
  beforeAll(async () => {
    notice = await driven.openSample('notice.html');
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
    const tick = await inCard(notice.page, function (this: ShadowRoot) {
      const {
        x = 0,
        y = 0,
        width = 0,
      } = this.querySelectorAll('.gutter i')[2]?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + 1 };
    });
    await notice.page.mouse.click(tick?.x ?? 0, tick?.y ?? 0);
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
  await driven.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...DEFAULTS,
    gutter,
  });
}
