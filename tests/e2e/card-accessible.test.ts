import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inCard, waitForCard } from '../../scripts/browser/card';
import { waitForMarks } from '../../scripts/browser/marks';
import { setLanguage, setScheme } from '../../scripts/browser/popup';
import { pressKeys } from '../../scripts/browser/reading';
import { violations } from './axe';
import { useChromium } from './chromium';

const chromium = useChromium();

const VARIANTS = (['zh-Hans', 'zh-Hant', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);

describe('axe finds nothing in the card', () => {
  it.each(VARIANTS)('$language, $scheme', async ({ language, scheme }) => {
    await setLanguage(chromium.worker, language);
    const { page, tab } = await chromium.openSample('notice.html');
    await setScheme(page, scheme);
    await waitForMarks(page);
    await pressKeys(chromium.worker, tab, 'next-passage');
    await waitForCard(page, true);
    const copy = await openCopy(page, scheme);
    expect(await violations(copy)).toEqual([]);
    await copy.close();
    await page.close();
  });

  it('would find something in a card without a name', async () => {
    const { page, tab } = await chromium.openSample('notice.html');
    await pressKeys(chromium.worker, tab, 'next-passage');
    await waitForCard(page, true);
    const copy = await openCopy(page, 'light');
    await copy.evaluate(() => {
      const root = document.querySelector('main')?.shadowRoot;
      root?.querySelector('.close')?.removeAttribute('aria-label');
    });
    expect((await violations(copy)).join()).toContain('button-name');
    await copy.close();
    await page.close();
  });
});

describe('the card with large text', () => {
  it('grows with the size that a reader has set, and nothing runs out of it', async () => {
    await setLanguage(chromium.worker, 'en');
    const { page, tab } = await chromium.openSample('notice.html');
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await pressKeys(chromium.worker, tab, 'next-passage');
    await waitForCard(page, true);
    const [size, tooWide] = (await inCard(page, function (this: ShadowRoot) {
      const card = this.querySelector('.card') as HTMLElement;
      const parts = [card, ...card.querySelectorAll<HTMLElement>('header, .body, footer')];
      return [
        getComputedStyle(card).fontSize,
        parts.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
      ];
    })) as [string, number];
    expect(size).toBe('28px');
    expect(tooWide).toBe(0);
    await page.close();
  });
});

/** The card with its style sheet in a tree that axe can look into: its own is closed. Everything on it stands open. */
async function openCopy(page: Page, scheme: 'light' | 'dark'): Promise<Page> {
  const card = await inCard(page, function (this: ShadowRoot) {
    for (const details of this.querySelectorAll('details')) details.open = true;
    const [sheet] = this.adoptedStyleSheets;
    return {
      css: [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n'),
      html: this.querySelector('.panel')?.outerHTML ?? '',
    };
  });
  const copy = await chromium.browser.newPage();
  await setScheme(copy, scheme);
  await copy.goto(
    chromium.make('copy.html', '<!doctype html><html lang="zh"><title>10</title><main></main>'),
  );
  await copy.evaluate(({ css, html }) => {
    const root = document.querySelector('main')?.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root?.adoptedStyleSheets.push(sheet);
    root?.setHTMLUnsafe(html);
  }, card ?? { css: '', html: '' });
  return copy;
}
