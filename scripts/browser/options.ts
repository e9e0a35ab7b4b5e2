import type { Page } from 'puppeteer-core';
import type { ViewName } from '../../components/options/context';
import { settle } from './dom';
import type { ExtensionBrowser } from './launch';

/** Opens one of the extension's pages for settings and rules in a tab of its own, and waits until it stands. */
export async function openOptions(
  { browser, extension }: Pick<ExtensionBrowser, 'browser' | 'extension'>,
  view: ViewName,
  width = 1000,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 2 });
  await page.goto(`chrome-extension://${extension.id}/options.html#${view}`);
  await page.waitForSelector('.section', { timeout: 15_000 });
  await settle(page);
  return page;
}

/** Gives the page a file as if it had been picked; the browser's own window for it is never opened. */
export async function pickFile(page: Page, content: string): Promise<void> {
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('[type=file]');
    if (!field) throw new Error('There is no field for a file here.');
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'x.json', { type: 'application/json' }));
    field.files = carried.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);
}
