import type { Page, WebWorker } from 'puppeteer-core';
import type { Report } from '../../engine/report';

/** What the page answered when reading had ended, or why it never did. */
export type Reading =
  | { state: 'read'; report: Report; marksShown: boolean }
  | { state: 'stopped'; reason: string }
  | { state: 'failed'; detail: string }
  | { state: 'none' }
  | { state: 'reading' };

/** Where functions can be run in the extension's background: a service worker, or the page that Firefox has instead. */
export type Background = Pick<WebWorker, 'evaluate'>;

/** The few parts of the extension API that scripts use inside the service worker. */
interface WorkerApi {
  runtime: { getManifest(): { content_scripts?: { js?: string[]; css?: string[] }[] } };
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string; active: boolean }[]>;
    get(tab: number): Promise<{ id?: number; url?: string; active: boolean }>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
  };
  scripting: {
    executeScript(what: object): Promise<unknown>;
    insertCSS(what: object): Promise<unknown>;
  };
  commands: { onCommand: { dispatch(command: string, tab: { id: number }): void } };
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
  storage: {
    local: {
      get(key: string): Promise<object>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}

declare global {
  /** Only inside functions that are evaluated in the service worker. */
  var chrome: WorkerApi;
}

/** Number of the tab whose address begins with `prefix`. */
export async function tabOf(worker: Background, prefix: string): Promise<number> {
  const id = await worker.evaluate(async (start) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(start))?.id ?? null;
  }, prefix);
  if (id === null) throw new Error(`No tab shows ${prefix}`);
  return id;
}

/**
 * Asks the page for its report until reading has ended: the same message as the popup sends.
 * The last answer is given as it is when `timeout` milliseconds have passed (`reading`, `none`).
 */
export async function waitForReading(
  worker: Background,
  tab: number,
  timeout = 30_000,
): Promise<Reading> {
  return worker.evaluate(
    async (id, limit) => {
      const end = Date.now() + limit;
      let answer: Reading = { state: 'none' };
      while (Date.now() < end) {
        answer = await chrome.tabs
          .sendMessage(id, { type: 'get-report' }, { frameId: 0 })
          .then((given) => (given ?? { state: 'none' }) as Reading)
          .catch((): Reading => ({ state: 'none' }));
        if (answer.state !== 'none' && answer.state !== 'reading') return answer;
        await new Promise((again) => setTimeout(again, 20));
      }
      return answer;
    },
    tab,
    timeout,
  );
}

/** Opens `url` as a reader would and waits until the extension has read it. */
export async function openAndRead(
  worker: Background,
  page: Page,
  url: string,
): Promise<{ tab: number; reading: Reading }> {
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const tab = await tabOf(worker, url);
  return { tab, reading: await waitForReading(worker, tab) };
}

/** Presses the keys of one of the extension's commands, as far as the extension can tell. */
export function pressKeys(
  worker: Background,
  tab: number,
  command: 'next-passage' | 'previous-passage' | 'toggle-marks',
): Promise<void> {
  return worker.evaluate(
    // A headless browser does not turn key presses into commands.
    (name, id) => chrome.commands.onCommand.dispatch(name, { id }),
    command,
    tab,
  );
}

/** Text on the toolbar button of one tab. */
export function badgeOf(worker: Background, tab: number): Promise<string> {
  return worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}
