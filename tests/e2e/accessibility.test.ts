import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage, setScheme } from '../../scripts/browser/popup';
import { type Opened, useChromium } from './chromium';

const chromium = useChromium();

const VARIANTS = (['zh-Hans', 'zh-Hant', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
);

describe('axe finds nothing in the popup', () => {
  let notice: Opened;
  beforeAll(async () => {
    notice = await chromium.openSample('notice.html');
  });

  it.each(VARIANTS)('$language, $scheme', async ({ language, scheme }) => {
    await setLanguage(chromium.worker, language);
    const popup = await chromium.openPopup(notice.page);
    await setScheme(popup, scheme);
    expect(await violations(popup), 'all rows closed').toEqual([]);
    await popup.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded="false"]')) {
        row.click();
      }
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(popup), 'all rows open').toEqual([]);
    await popup.close();
  });
});

/** One line a violation: the rule, what it asks, and the elements. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await tool.run(document);
    return found.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  });
}
