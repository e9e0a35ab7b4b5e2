import { beforeAll, describe, expect, it } from 'vitest';
import { portraits } from '../../rules/portraits';
import { readCard, waitForCard } from '../../scripts/browser/card';
import { markedRanges, pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { setLanguage } from '../../scripts/browser/popup';
import { pressKeys } from '../../scripts/browser/reading';
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
    const first = await press('next-passage');
    const second = await press('next-passage');
    expect(second, 'the next passage shows the same card').not.toBe(first);
    expect(await press('previous-passage'), 'the previous passage is another').toBe(first);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await isAsServed(page), 'the card left something behind').toBe(true);
  });

  it('hides and shows the marks with one key', async () => {
    const { page, tab } = notice;
    const count = async () => (await markedRanges(page)).length;
    await waitForMarks(page);
    const before = await count();
    await pressKeys(chromium.worker, tab, 'toggle-marks');
    await expect.poll(count).toBe(0);
    await pressKeys(chromium.worker, tab, 'toggle-marks');
    await expect.poll(count).toBe(before);
  });

  /** Gives the words of the card that follows. */
  async function press(command: 'next-passage' | 'previous-passage'): Promise<string | null> {
    const before = await readCard(notice.page);
    await pressKeys(chromium.worker, notice.tab, command);
    await expect.poll(() => readCard(notice.page), { timeout: 10_000 }).not.toBe(before);
    return readCard(notice.page);
  }
});
