import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../locales';
import { popupInTab, popupReady, setLanguage } from '../../scripts/browser/popup';
import { type Opened, useChromium } from './chromium';

const chromium = useChromium();
let notice: Opened;
let popup: Page;

beforeAll(async () => {
  await setLanguage(chromium.worker, 'en');
  notice = await chromium.openSample('notice.html');
  popup = await chromium.openPopup(notice.page);
});

/** The popup with all rows closed, from top to bottom. */
const ORDER = [
  t('en', 'panel.open'),
  t('en', 'footer.settings'),
  t('en', 'steps.previous'),
  t('en', 'steps.next'),
  t('en', 'filter.stance'),
  t('en', 'filter.basis'),
  t('en', 'filter.strength'),
  ...['Unprompted', 'Down', 'Everything', 'Blurred', 'On a whim', 'Punished'],
  t('en', 'facts.asTable'),
  t('en', 'facts.quotes'),
  t('en', 'take.format'),
  t('en', 'take.copy'),
  t('en', 'take.save'),
  t('en', 'take.print'),
  t('en', 'footer.again'),
  t('en', 'footer.marks'),
  t('en', 'footer.gutter'),
  t('en', 'footer.offHere'),
  t('en', 'footer.language'),
];

describe('the popup by keyboard alone', () => {
  it('everything is reached in the order in which it is seen, with a name and a visible focus', async () => {
    const reached: string[] = [];
    for (let step = 0; step < ORDER.length + 10; step += 1) {
      await popup.keyboard.press('Tab');
      const { name, outline, top, bottom, height, kind } = await focused(popup);
      if (name === '' || name === reached[0]) break;
      reached.push(name);
      expect(outline, `no visible focus on ${name}`).not.toBe('none');
      expect(top, `${name} lies above the window`).toBeGreaterThanOrEqual(0);
      expect(bottom, `${name} lies below the window`).toBeLessThanOrEqual(height);
      expect(kind, `${name} lies under the head or the foot`).toBe('in sight');
    }
    // Facts may have words of explanation behind them, as the text has it.
    const plain = reached.filter((name) => name !== t('en', 'facts.why'));
    expect(plain.map((name, index) => name.startsWith(ORDER[index] ?? '?'))).toEqual(
      ORDER.map(() => true),
    );
  });

  it('a row opens with Enter, keeps the focus, and its passages come next', async () => {
    await popup.focus('.row');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.row[aria-expanded="true"]');
    expect((await focused(popup)).name).toMatch(/^Unprompted/);
    const next: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await popup.keyboard.press('Tab');
      next.push((await focused(popup)).name);
    }
    expect(next.slice(0, 3)).toEqual([
      t('en', 'portrait.previous'),
      t('en', 'portrait.next'),
      t('en', 'passage.jump'),
    ]);
  });

  it('a filter chosen by keyboard is announced, and so is what was copied or refused', async () => {
    const status = (where: string) =>
      popup.$eval(`${where} [role=status]`, (line) => line.textContent ?? '');
    expect(await status('.filter')).toBe('');
    await popup.focus('.filter select');
    await popup.keyboard.press('ArrowDown');
    await expect.poll(() => status('.filter')).toMatch(/^\d+ of \d+ listed$/);
    await popup.keyboard.press('ArrowUp');
    await expect.poll(() => status('.filter')).toBe('');
    expect(await status('.take')).toBe(t('en', 'take.note'));
    await popup.close();
  });
});

describe('the frame that stands before any script has run', () => {
  it('has its rows where the answer will have them', async () => {
    const url = `chrome-extension://${chromium.id}/popup.html`;
    const still = await chromium.browser.newPage();
    await still.setViewport({ width: 400, height: 600 });
    await still.setJavaScriptEnabled(false);
    await still.goto(url);
    const before = await places(still);
    await still.close();
    const answered = await popupInTab(chromium, url, notice.tab, 400);
    await popupReady(answered);
    expect(before).toHaveLength(6);
    expect(before).toEqual(await places(answered));
    await answered.close();
  });

  const places = (page: Page) =>
    page.$$eval('.row', (rows) =>
      rows.map((row) => {
        const { top, height } = row.getBoundingClientRect();
        return [Math.round(top), Math.round(height)];
      }),
    );
});

/** What has the focus: its name, whether that shows, and whether anything lies over it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) {
      return { name: '', outline: '', top: 0, bottom: 0, height: 0, kind: '' };
    }
    const words = at.getAttribute('aria-label') ?? at.closest('label')?.textContent;
    const name = (words ?? at.textContent ?? '').replace(/^\d+/, '').trim();
    const { top, bottom, left, width } = at.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
    const kind = over && (at.contains(over) || over.contains(at)) ? 'in sight' : 'covered';
    const { outlineStyle: outline } = getComputedStyle(at);
    return { name, outline, top, bottom, height: innerHeight, kind };
  });
}
