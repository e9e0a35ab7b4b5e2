import type { Page } from 'puppeteer-core';
import { DEFAULTS, type Settings } from '../../page/settings-schema';
import { settle } from './dom';
import type { ExtensionBrowser } from './launch';
import type { Background } from './reading';

/** Stores the interface language as the popup's own settings do. */
export function setLanguage(worker: Background, language: Settings['language']): Promise<void> {
  return setSettings(worker, { language });
}

/** Stores settings, the defaults where nothing else is said. */
export async function setSettings(worker: Background, change: Partial<Settings>): Promise<void> {
  const settings: Settings = { ...DEFAULTS, ...change };
  await worker.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
}

/** Shows light or dark whatever the machine prefers. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // A picture must not catch anything half faded in.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Runs in a page of ours: whether it stands, and the popup shows its answer rather than that it is still asking. */
export function isAnswered(): boolean {
  return !!document.querySelector('main')?.firstElementChild && !document.querySelector('.frame');
}

/** Waits until the popup shows its answer. */
export async function popupReady(popup: Page): Promise<void> {
  await popup.waitForFunction(isAnswered, { timeout: 15_000 });
  await settle(popup);
}

/**
 * The popup's page in a tab of `width` CSS pixels. The browser sizes a real popup by itself, so a
 * narrow one can only be had like this; the one thing feigned is which tab it finds active, the
 * report is asked for and answered as ever.
 */
export async function popupInTab(
  chromium: Pick<ExtensionBrowser, 'browser'>,
  popupUrl: string,
  tabId: number,
  width: number,
): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
  await page.evaluateOnNewDocument((id) => {
    chrome.tabs.query = async () => [await chrome.tabs.get(id)];
  }, tabId);
  await page.goto(popupUrl);
  return page;
}
