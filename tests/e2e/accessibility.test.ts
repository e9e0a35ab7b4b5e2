import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ViewName } from '../../components/options/context';
import { examplePack } from '../../packs/example';
import { writePackFile } from '../../packs/pack-file';
import { openOptions, pickFile } from '../../scripts/browser/options';
import { popupInTab, popupReady, setLanguage, setScheme } from '../../scripts/browser/popup';
import { violations } from './axe';
import { type Opened, useChromium } from './chromium';

const chromium = useChromium();

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** Looks at a page in light, and at its colours in dark. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  await setScheme(page, 'light');
  expect(await violations(page), `${what}, light`).toEqual([]);
  await setScheme(page, 'dark');
  expect(await violations(page, 'colours'), `${what}, dark`).toEqual([]);
}

describe('axe finds nothing in the popup', () => {
  let notice: Opened;
  beforeAll(async () => {
    notice = await chromium.openSample('notice.html');
  });

  it.each(LANGUAGES)('%s', async (language) => {
    await setLanguage(chromium.worker, language);
    const popup = await chromium.openPopup(notice.page);
    await expectAccessible(popup, 'all rows closed');
    await popup.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded="false"]')) {
        row.click();
      }
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectAccessible(popup, 'all rows open');
    await popup.close();
  });
});

describe('axe finds nothing in side panel and print view', () => {
  let notice: Opened;
  beforeAll(async () => {
    notice = await chromium.openSample('notice.html');
  });

  it.each(LANGUAGES)('%s', async (language) => {
    await setLanguage(chromium.worker, language);
    const panel = await open('sidepanel.html');
    await popupReady(panel);
    await panel.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.row')) row.click();
    });
    await panel.waitForSelector('.passage .why');
    await expectAccessible(panel, 'side panel');
    await panel.close();
    const sheet = await open(`sheet.html#${notice.tab}`);
    await sheet.waitForSelector('.sheet section');
    await expectAccessible(sheet, 'print view');
    await sheet.close();
  });

  it('nothing runs out of a narrow side panel, nor with text of 200 %', async () => {
    await setLanguage(chromium.worker, 'en');
    const panel = await open('sidepanel.html', 240);
    await popupReady(panel);
    await panel.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.row')) row.click();
    });
    const tooWide = () =>
      panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await tooWide(), 'at 240 px').toBeLessThanOrEqual(0);
    await panel.setViewport({ width: 400, height: 600 });
    await panel.evaluate(() => {
      document.documentElement.style.fontSize = '28px';
    });
    expect(await tooWide(), 'with text of 200 %').toBeLessThanOrEqual(0);
    await panel.close();
  });

  function open(file: string, width = 360): Promise<Page> {
    const url = `chrome-extension://${chromium.extension.id}/${file}`;
    return popupInTab(chromium, url, notice.tab, width);
  }
});

describe('axe finds nothing in the settings, the rules and the own rules', () => {
  it.each(LANGUAGES)('%s', async (language) => {
    await setLanguage(chromium.worker, language);
    for (const view of ['settings', 'rules', 'packs'] as const) {
      const page = await openOptions(chromium, view);
      await OPENED[view]?.(page);
      await expectAccessible(page, view);
      await page.close();
    }
  });

  it.each(['settings', 'rules', 'packs'] as const)(
    '%s: nothing is cut off or runs out of a narrow window, nor with text of 200 %',
    async (view) => {
      await setLanguage(chromium.worker, 'en');
      const page = await openOptions(chromium, view, 360);
      await OPENED[view]?.(page);
      const tooWide = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await tooWide(), 'at 360 px').toBeLessThanOrEqual(0);
      await page.setViewport({ width: 640, height: 900 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await tooWide(), 'with text of 200 %').toBeLessThanOrEqual(0);
      await page.close();
    },
  );

  it('every control of the settings can be reached and seen by keyboard', async () => {
    await setLanguage(chromium.worker, 'en');
    const page = await openOptions(chromium, 'settings');
    const all = await page.$$eval(
      'a, button:not(:disabled), select, summary, input:not([type=radio], [hidden])',
      (controls) => controls.length,
    );
    const reached = new Set<string>();
    for (let step = 0; step < all + 20; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(focused);
      if (at.place === '') break;
      expect(at.outline, `no visible focus on ${at.place}`).not.toBe('none');
      if (!at.place.startsWith('radio')) reached.add(at.place);
    }
    expect(reached.size).toBeGreaterThanOrEqual(all);
    await page.close();
  });
});

/** What stands open before a page is looked at: results, a rule, what went wrong with a file. */
const OPENED: Partial<Record<ViewName, (page: Page) => Promise<unknown>>> = {
  settings: async (page) => {
    await page.click('summary');
    await pickFile(page, '{');
    await page.waitForSelector('.problems');
  },
  rules: async (page) => {
    await page.type(
      '#try-text',
      '桥塌压死四名民工，管桥的科长只写了份检查。不能只是批评教育了事。',
    );
    await page.click('[type=submit]');
    await page.waitForSelector('.tried');
    await page.click('.rule summary');
    await page.waitForSelector('.rule-body');
  },
  packs: async (page) => {
    await pickFile(page, writePackFile(examplePack));
    await page.waitForSelector('.pack');
  },
};

/** Runs in the page: what has the focus, and whether that can be seen. */
function focused(): { place: string; outline: string } {
  const at = document.activeElement;
  if (!at || at === document.body) return { place: '', outline: '' };
  const all = [...document.querySelectorAll('*')];
  const kind = at.getAttribute('type') ?? at.localName;
  return { place: `${kind} ${all.indexOf(at)}`, outline: getComputedStyle(at).outlineStyle };
}
