import { type Browser, type Extension, launch, type Page, type WebWorker } from 'puppeteer-core';
import { ensureBrowsers } from '../setup/browsers';

/**
 * No name resolves but the local server's, so that nothing on a page can reach the network. Names under `.test`
 * lead there too: sites that are not on the list.
 */
const LOCAL_ONLY = 'MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

const CHROMIUM_FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--enable-unsafe-extension-debugging',
  '--force-color-profile=srgb',
];

/** The screen that a headless Chromium imagines by default is too small for a whole popup. */
const SCREEN = '3200x2400';

export interface ChromiumOptions {
  headless?: boolean;
  /** Let pages reach other hosts; the default is the local server only. */
  network?: boolean;
  /** `false`: pages left are not kept for the back button, which memory is measured without. */
  backForward?: boolean;
  /** Names that this machine is to answer for, each with its port here. */
  hosts?: Record<string, number>;
  /** File for Chromium's own log of everything that it asks the network for. */
  networkLog?: string;
  /** Device pixels to a CSS pixel, in the popup as well. */
  scale?: number;
  viewport?: { width: number; height: number; deviceScaleFactor?: number } | null;
}

export interface ExtensionBrowser {
  browser: Browser;
  extension: Extension;
  /** What a user should know about the browsers found. */
  notes: string[];
  /** The background service worker, started when it sleeps. */
  worker(): Promise<WebWorker>;
  /** Clicks the toolbar button on `page` and gives the real popup, laid out. */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium with a throw-away profile and the unpacked extension in `directory`. */
export async function launchChromium(
  directory: string,
  options: ChromiumOptions = {},
): Promise<ExtensionBrowser> {
  const { chromium, notes } = await ensureBrowsers({ firefox: false });
  const browser = await start(chromium, options);
  try {
    const id = await browser.installExtension(directory);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not take the extension in ${directory}.`);
    return {
      browser,
      extension,
      notes,
      worker: () => backgroundOf(browser, id),
      openPopup: (page) => popupOf(browser, extension, page),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function start(executablePath: string, options: ChromiumOptions): Promise<Browser> {
  const headless = options.headless ?? true;
  const begin = (flags: string[]) =>
    launch({
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport:
        options.viewport === undefined ? { width: 1200, height: 900 } : options.viewport,
      args: flags,
    });
  const flags = chromiumFlags(options);
  try {
    return await begin(flags);
  } catch (error) {
    const cause = new Error(`${executablePath} did not start: ${(error as Error).message}`);
    if (!headless || options.network) throw cause;
    // Some systems grant the sandbox only to browsers of their own, and Chromium then just ends.
    // Without a network there is nothing that it would have to keep out.
    return begin([...flags, '--no-sandbox']).catch(() => Promise.reject(cause));
  }
}

function chromiumFlags(options: ChromiumOptions): string[] {
  const flags = [...CHROMIUM_FLAGS];
  if (options.scale !== undefined) flags.push(`--force-device-scale-factor=${options.scale}`);
  if (options.backForward === false) flags.push('--disable-features=BackForwardCache');
  const hosts = Object.entries(options.hosts ?? {}).map(
    ([name, port]) => `MAP ${name} 127.0.0.1:${port}, `,
  );
  if (!options.network) flags.push(`--host-resolver-rules=${hosts.join('')}${LOCAL_ONLY}`);
  if (options.networkLog) flags.push(`--log-net-log=${options.networkLog}`);
  // Chromium refuses its sandbox to root, which is what containers run as.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (options.headless ?? true) {
    flags.push('--disable-gpu', `--screen-info={${SCREEN}}`, '--window-size=1400,1000');
  }
  return flags;
}

async function backgroundOf(browser: Browser, id: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (found) =>
      found.type() === 'service_worker' && found.url().startsWith(`chrome-extension://${id}/`),
    { timeout: 15_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background service worker could not be reached.');
  await started(worker);
  return worker;
}

/** A worker can be reached before it has the extension's API. */
async function started(worker: WebWorker): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await worker.evaluate(() => typeof chrome === 'object')) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('The background service worker did not start within 5 s.');
}

async function popupOf(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const prefix = `chrome-extension://${extension.id}/popup`;
  const opened = browser.waitForTarget(
    (target) => target.type() === 'page' && target.url().startsWith(prefix),
    { timeout: 15_000 },
  );
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}
