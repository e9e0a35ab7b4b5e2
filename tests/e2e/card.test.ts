import { beforeAll, describe, expect, it } from 'vitest';
import { portraits } from '../../rules/portraits';
import { readCard, waitForCard } from '../../scripts/browser/card';
import { pointOnMark } from '../../scripts/browser/marks';
import { setLanguage } from '../../scripts/browser/popup';
import { type Opened, useChromium } from './chromium';
import { isAsServed } from './page';

const chromium = useChromium();
const NAMES = Object.values(portraits).map(({ short }) => short.zh);

describe('the card', () => {
  let notice: Opened;
  beforeAll(async () => {
    await setLanguage(chromium.worker, 'zh-Hans');
    notice = await chromium.openSample('notice.html');
  });

  it('opens where the mouse rests on a mark, names the portrait, and closes with Escape', async () => {
    const { page } = notice;
    const { x, y } = await pointOnMark(page);
    await page.mouse.move(x, y);
    const words = await waitForCard(page, true);
    expect(
      NAMES.some((name) => words?.includes(name)),
      `no portrait in: ${words}`,
    ).toBe(true);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await page.mouse.move(2, 2);
  });

  it('opens at each passage that the keyboard goes to, next and previous', async () => {
    const { page } = notice;
    const first = await step(1);
    const second = await step(1);
    expect(second, 'the next passage shows the same card').not.toBe(first);
    expect(await step(-1), 'the previous passage is another').toBe(first);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await isAsServed(page), 'the card left something behind').toBe(true);
  });

  /** What a keyboard command sends to the page; gives the words of the card that follows. */
  async function step(direction: 1 | -1): Promise<string | null> {
    const before = await readCard(notice.page);
    await chromium.worker.evaluate(
      (tab, way) => chrome.tabs.sendMessage(tab, { type: 'step', direction: way }, { frameId: 0 }),
      notice.tab,
      direction,
    );
    await expect.poll(() => readCard(notice.page), { timeout: 10_000 }).not.toBe(before);
    return readCard(notice.page);
  }
});
