import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Report } from '../../engine/report';
import { type Background, openAndRead, type Reading } from '../../scripts/browser/reading';
import { type StaticServer, serve } from '../../scripts/browser/serve';
import { ROOT } from '../../scripts/setup/tools';

export interface Opened {
  page: Page;
  url: string;
  tab: number;
  reading: Reading;
}

/** A site that is not on the list; this machine answers for it. */
export const ELSEWHERE = 'www.some-site.test';

/** A page of the extension's own. */
export type OwnPage = 'popup.html' | 'sidepanel.html' | `options.html#${string}`;
export type Command = 'next-passage' | 'previous-passage' | 'toggle-marks';

/** A real browser with the extension, a server for the sample and one for pages made by the test. */
export abstract class Driven {
  abstract readonly name: 'Chromium' | 'Firefox';
  abstract readonly browser: Browser;
  /** The background as it is now: it may have been ended, or be of an extension that was loaded anew. */
  readonly worker = {
    evaluate: async (...given: Parameters<Background['evaluate']>) =>
      (await this.wake()).evaluate(...given),
  } as Background;
  #sample: StaticServer | undefined;
  #made: StaticServer | undefined;
  /** Where files go that a page has the browser save. */
  readonly downloads = mkdtempSync(join(tmpdir(), 'wenze-downloads-'));
  readonly #folder = mkdtempSync(join(tmpdir(), 'wenze-e2e-'));

  /** Opens one of the extension's own pages in a tab. @param tab which one it is to find in front */
  abstract ownPage(page: OwnPage, tab?: number): Promise<Page>;
  /** The popup for the page in front, once it shows its answer: the button's own, or the same page in a tab. */
  abstract openPopup(page: Page): Promise<Page>;
  /** The print view that `click` has the extension open. */
  abstract sheetAfter(click: () => Promise<void>): Promise<Page>;
  protected abstract wake(): Promise<Background>;
  /** Lets the extension have a host, as its reader would do when asked: a browser without a window asks nobody. */
  abstract permit(pattern: string): Promise<void>;
  /** Ends the background, as the browser does after half a minute without work. */
  abstract endBackground(): Promise<void>;
  /** Has the browser tell the extension that the keys of a command were pressed. */
  abstract press(command: Command, tab: number): Promise<void>;

  protected async serve(): Promise<void> {
    this.#sample = await serve(join(ROOT, 'scripts', 'sample'));
    this.#made = await serve(this.#folder);
  }

  async stop(): Promise<void> {
    await this.#sample?.close();
    await this.#made?.close();
    rmSync(this.downloads, { recursive: true, force: true });
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Opens one of scripts/sample and waits until it has been read. */
  openSample(file: string): Promise<Opened> {
    return this.open(present(this.#sample).urlOf(file));
  }

  /** Writes a page, byte for byte, and gives its address. */
  make(name: string, content: string | Uint8Array): string {
    writeFileSync(join(this.#folder, name), content);
    return present(this.#made).urlOf(name);
  }

  /** Writes a page, opens it and waits until it has been read. @param where as for `open` */
  openMade(
    name: string,
    content: string | Uint8Array,
    where?: Page | Promise<Page>,
  ): Promise<Opened> {
    return this.open(this.make(name, content), where);
  }

  /** A page that stays in sight whatever else is opened. */
  newWindow(): Promise<Page> {
    return this.browser.newPage({ type: 'window' });
  }

  /** Opens an address and waits until the extension has read it. @param where a new tab, unless another page is given */
  async open(url: string, where: Page | Promise<Page> = this.browser.newPage()): Promise<Opened> {
    const page = await where;
    const { tab, reading } = await openAndRead(this.worker, page, url);
    return { page, url, tab, reading };
  }
}

/** The report of a page that must have been read to the end. */
export function reportOf({ reading }: { reading: Reading }): Report {
  if (reading.state === 'read') return reading.report;
  throw new Error(`The page was not read: ${JSON.stringify(reading)}`);
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The browser has not been started.');
  return value;
}
