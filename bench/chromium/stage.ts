import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { freshBuild } from '../../scripts/browser/build';
import { settle } from '../../scripts/browser/dom';
import {
  type ChromiumOptions,
  type ExtensionBrowser,
  launchChromium,
} from '../../scripts/browser/launch';
import { tabOf } from '../../scripts/browser/reading';
import { type StaticServer, serve } from '../../scripts/browser/serve';
import { type Withheld, withholdContentScripts } from '../../scripts/browser/withhold';
import {
  ENTRIES,
  markBegin,
  markEvaluated,
  readAgain,
  readTimes,
  type Times,
  untilNoted,
  watchPaint,
} from './in-page';

/** Scripts of the bench that lie beside the extension's own. */
const OWN = {
  'bench-begin.js': markBegin,
  'bench-watch.js': watchPaint,
  'bench-evaluated.js': markEvaluated,
  'bench-again.js': readAgain,
};

export const BACKGROUND = 'background.js';
export const READER = 'reader.js';
export const GATE = 'gate.js';
/** Begins with `popup` as the real one does. */
export const BARE_POPUP = 'popup-bare.html';

/** A page of 24 MB takes its time to load. */
const LONGEST_MS = 120_000;

export interface Tab {
  page: Page;
  id: number;
}

/** One Chromium with a copy of the extension that starts nothing by itself, and a server for made pages. */
export class Stage {
  private constructor(
    readonly chromium: ExtensionBrowser,
    readonly worker: WebWorker,
    private readonly withheld: Withheld,
    private readonly server: StaticServer,
    private readonly folder: string,
  ) {}

  /** Builds the extension first when it is out of date. */
  static async open(options: ChromiumOptions = {}): Promise<Stage> {
    const withheld = withholdContentScripts(freshBuild('chromium-test'));
    for (const [name, work] of Object.entries(OWN)) {
      writeFileSync(join(withheld.directory, name), `(${work})();`);
    }
    writeFileSync(join(withheld.directory, BARE_POPUP), '<!doctype html><p>bare</p>');
    const folder = mkdtempSync(join(tmpdir(), 'wenze-bench-'));
    const server = await serve(folder);
    const chromium = await launchChromium(withheld.directory, options);
    return new Stage(chromium, await chromium.worker(), withheld, server, folder);
  }

  async close(): Promise<void> {
    await this.chromium.close();
    await this.server.close();
    this.withheld.remove();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Bytes of one of the extension's files. */
  file(name: string): Buffer {
    return readFileSync(join(this.withheld.directory, name));
  }

  /** Stores a page and gives its address. */
  make(name: string, html: string): string {
    writeFileSync(join(this.folder, name), html);
    return this.server.urlOf(name);
  }

  /** Opens `url` in a new tab, or anew in one that is there, and lets it come to rest. */
  async show(url: string, tab?: Tab): Promise<Tab> {
    const page = tab?.page ?? (await this.chromium.browser.newPage());
    await page.goto(url, { waitUntil: 'load', timeout: LONGEST_MS });
    await page.bringToFront();
    await settle(page);
    return { page, id: tab?.id ?? (await tabOf(this.worker, url)) };
  }

  /** Runs files of the extension in the page, one after another in one go. */
  async inject({ id }: Tab, ...files: string[]): Promise<void> {
    await this.worker.evaluate(
      (tabId, names) => chrome.scripting.executeScript({ target: { tabId }, files: names }),
      id,
      files,
    );
  }

  /** Runs `files` from `bench:begin` on and waits until `awaited` has happened. */
  async time(tab: Tab, files: string[], awaited: keyof typeof ENTRIES): Promise<Times> {
    const watch = awaited === 'painted' ? ['bench-watch.js'] : [];
    const before = await worked(tab);
    await this.inject(tab, ...watch, 'bench-begin.js', ...files, 'bench-evaluated.js');
    await inTime(tab.page.evaluate(untilNoted, ENTRIES[awaited]), awaited);
    const mainThread = (await worked(tab)) - before;
    return { ...(await tab.page.evaluate(readTimes)), mainThread };
  }
}

/** @throws Error when it does not come */
async function inTime(coming: Promise<void>, what: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`Chromium: "${what}" did not come within ${LONGEST_MS / 1_000} s.`);
    timer = setTimeout(reject, LONGEST_MS, error);
  });
  await Promise.race([coming, late]).finally(() => clearTimeout(timer));
}

/** Source of a file of an npm package, as a script tag would load it. */
export function sourceOf(file: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
}

export const MARK_JS = 'mark.js/dist/mark.min.js';

/** Milliseconds that a tab's main thread has worked since it was opened. */
async function worked({ page }: Tab): Promise<number> {
  return 1_000 * ((await page.metrics()).TaskDuration ?? Number.NaN);
}
