import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { Report } from '../../engine/report';
import { freshBuild } from '../../scripts/browser/build';
import {
  type ChromiumOptions,
  type ExtensionBrowser,
  launchChromium,
} from '../../scripts/browser/launch';
import { popupReady } from '../../scripts/browser/popup';
import { openAndRead, type Reading } from '../../scripts/browser/reading';
import { type StaticServer, serve } from '../../scripts/browser/serve';
import { ROOT } from '../../scripts/setup/tools';

export interface Opened {
  page: Page;
  url: string;
  tab: number;
  reading: Reading;
}

/** One Chromium with the extension, a server for the sample and one for pages made by the test. */
export class Chromium {
  #chromium: ExtensionBrowser | undefined;
  #worker: WebWorker | undefined;
  #sample: StaticServer | undefined;
  #made: StaticServer | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'wenze-e2e-'));

  async start(options: ChromiumOptions): Promise<void> {
    this.#chromium = await launchChromium(freshBuild('chromium-test'), options);
    this.#worker = await this.#chromium.worker();
    this.#sample = await serve(join(ROOT, 'scripts', 'sample'));
    this.#made = await serve(this.#folder);
  }

  async stop(): Promise<void> {
    await this.#chromium?.close();
    await this.#sample?.close();
    await this.#made?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get browser() {
    return present(this.#chromium).browser;
  }

  /** The extension's own id. */
  get id(): string {
    return present(this.#chromium).extension.id;
  }

  get extension() {
    return present(this.#chromium).extension;
  }

  get worker(): WebWorker {
    return present(this.#worker);
  }

  /** The background as it is now: it may have been ended, or be of an extension that was loaded anew. */
  wake(): Promise<WebWorker> {
    return present(this.#chromium).worker();
  }

  /** Ends the background, as the browser does after half a minute without work. */
  async endBackground(): Promise<void> {
    const own = this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().includes(this.id));
    await (await own?.worker())?.close();
  }

  /** Opens one of scripts/sample and waits until it has been read. */
  openSample(file: string): Promise<Opened> {
    return this.#open(present(this.#sample).urlOf(file));
  }

  /** Writes a page, byte for byte, and gives its address. */
  make(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.#folder, name), content);
    return present(this.#made).urlOf(name);
  }

  /** Writes a page, opens it and waits until it has been read. */
  openMade(name: string, content: string | Uint8Array): Promise<Opened> {
    return this.#open(this.make(name, content));
  }

  /** The real popup of the toolbar button, once it shows its answer. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await present(this.#chromium).openPopup(page);
    await popupReady(popup);
    return popup;
  }

  async #open(url: string): Promise<Opened> {
    const page = await this.browser.newPage();
    const { tab, reading } = await openAndRead(this.worker, page, url);
    return { page, url, tab, reading };
  }
}

/** A Chromium for all tests of one file. */
export function useChromium(options: ChromiumOptions = {}): Chromium {
  const chromium = new Chromium();
  beforeAll(() => chromium.start(options));
  afterAll(() => chromium.stop());
  return chromium;
}

/** The report of a page that must have been read to the end. */
export function reportOf({ reading }: { reading: Reading }): Report {
  if (reading.state === 'read') return reading.report;
  throw new Error(`The page was not read: ${JSON.stringify(reading)}`);
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The browser has not been started.');
  return value;
}
