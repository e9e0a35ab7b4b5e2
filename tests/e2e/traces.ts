import type { Page } from 'puppeteer-core';
import { type Background, tabOf } from '../../scripts/browser/reading';

/** What has happened on a page since it was opened. */
export interface Traces {
  /** The extension's own measures: builds for tests leave one a look and one a reading. */
  looked: string[];
  /** Whether a reader is at work in the page. */
  reader: boolean;
}

/** What stands in the extension's stores, each value as text. */
export type Stored = Record<string, string>;

interface Storages {
  local: { get(all: null): Promise<object> };
  session: { get(all: null): Promise<object> };
}

export async function tracesOf(worker: Background, page: Page): Promise<Traces> {
  const looked = await page.evaluate(() =>
    performance.getEntriesByType('measure').map(({ name }) => name),
  );
  const tab = await tabOf(worker, page.url());
  return { looked, reader: await worker.evaluate(hasReader, tab) };
}

export function storedIn(worker: Background): Promise<Stored> {
  return worker.evaluate(allStored);
}

/** Names of what has been stored since, but for the settings, which tests store themselves. */
export async function storedSince(worker: Background, before: Stored): Promise<string[]> {
  const now = await storedIn(worker);
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => name !== 'local:settings' && before[name] !== now[name]);
}

/** Runs in the background. */
async function allStored(): Promise<Stored> {
  const { storage } = chrome as unknown as { storage: Storages };
  const areas = { local: await storage.local.get(null), session: await storage.session.get(null) };
  const entries = Object.entries(areas).flatMap(([area, items]) =>
    Object.entries(items).map(([key, value]) => [`${area}:${key}`, JSON.stringify(value)]),
  );
  return Object.fromEntries(entries);
}

/** Runs in the background. */
async function hasReader(tabId: number): Promise<boolean> {
  const run = (await chrome.scripting.executeScript({
    target: { tabId },
    func: () =>
      (globalThis as Record<symbol, unknown>)[Symbol.for('wenze-mirror.reader')] !== undefined,
  })) as { result: boolean }[];
  return run[0]?.result ?? false;
}
