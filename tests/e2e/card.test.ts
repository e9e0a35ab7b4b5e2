import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../locales';
import { portraits } from '../../rules/portraits';
import { clickOnCard, inCard, readCard, waitForCard } from '../../scripts/browser/card';
import { markedRanges, pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { setLanguage, setSettings } from '../../scripts/browser/popup';
import { badgeOf } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import type { Opened } from './driven';
import { isAsServed, pageOf } from './page';

const driven = useBrowser();
const NAMES = Object.values(portraits).map(({ short }) => short.zh);

const TWO_CASES = [
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事。',
  '河边的栈桥今年又塌了，两名游客死亡，管桥的科长只是写了一份检查，谈话提醒了事，没有人受到处分。',
];

describe('the card', () => {
  let notice: Opened;
  beforeAll(async () => {
    await setLanguage(driven.worker, 'zh-Hans');
    notice = await driven.openSample('notice.html');
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
    const opened = await driven.openMade('two.html', pageOf(TWO_CASES));
    const { page } = opened;
    await waitForMarks(page);
    const first = await press(opened, 'next-passage');
    const second = await press(opened, 'next-passage');
    expect(second, 'the next passage shows the same card').not.toBe(first);
    expect(await press(opened, 'previous-passage'), 'the previous passage is another').toBe(first);
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    expect(await isAsServed(page), 'the card left something behind').toBe(true);
    await page.close();
  });

  it('silences a passage, shrinks the badge, and takes both back', async () => {
    const opened = await driven.openMade('silence.html', pageOf([TWO_CASES[0] ?? '']));
    const { page, tab } = opened;
    await waitForMarks(page);
    const marks = async () => (await markedRanges(page)).length;
    const before = { marks: await marks(), badge: await badgeOf(driven.worker, tab) };
    await press(opened, 'next-passage');
    await clickOnCard(page, t('zh-Hans', 'wrong.title'));
    await clickOnCard(page, t('zh-Hans', 'wrong.passage'));
    await expect.poll(marks, { timeout: 5_000 }).toBeLessThan(before.marks);
    await expect.poll(() => badgeOf(driven.worker, tab)).not.toBe(before.badge);
    expect(await readCard(page)).toContain(t('zh-Hans', 'wrong.done.passage'));
    await clickOnCard(page, t('zh-Hans', 'wrong.undo'));
    await expect.poll(marks, { timeout: 5_000 }).toBe(before.marks);
    await expect.poll(() => badgeOf(driven.worker, tab)).toBe(before.badge);
    expect(await readCard(page), 'the card explains again').toContain(t('zh-Hans', 'card.check'));
    await page.close();
  });

  it.each([
    ['zh-Hant', '最後只|通報批評'],
    ['page', '最后只|通报批评'],
    ['zh-Hans', '最后只|通报批评'],
  ] as const)('shows the words that led there in the script %s', async (quotations, words) => {
    await setSettings(driven.worker, { language: 'zh-Hans', quotations });
    const opened = await driven.openMade(`${quotations}.html`, pageOf([TWO_CASES[0] ?? '']));
    await waitForMarks(opened.page);
    await press(opened, 'next-passage');
    await expect.poll(() => evidenceOf(opened.page), { timeout: 10_000 }).toContain(words);
    await opened.page.close();
    await setLanguage(driven.worker, 'zh-Hans');
  });

  it('hides and shows the marks with one key', async () => {
    const { page, tab } = notice;
    const count = async () => (await markedRanges(page)).length;
    await waitForMarks(page);
    const before = await count();
    await driven.press('toggle-marks', tab);
    await expect.poll(count).toBe(0);
    await driven.press('toggle-marks', tab);
    await expect.poll(count).toBe(before);
  });

  /** Gives the words of the card that follows. */
  async function press(
    { page, tab }: Opened,
    command: 'next-passage' | 'previous-passage',
  ): Promise<string | null> {
    const before = await readCard(page);
    await driven.press(command, tab);
    await expect.poll(() => readCard(page), { timeout: 10_000 }).not.toBe(before);
    return readCard(page);
  }
});

/** The words on the card that led to the mark. */
function evidenceOf(page: Page): Promise<string | null> {
  return inCard(page, function (this: ShadowRoot) {
    return [...this.querySelectorAll('mark')].map(({ textContent }) => textContent).join('|');
  });
}
