import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { freshBuild } from '../../scripts/browser/build';
import {
  type ChromiumOptions,
  type ExtensionBrowser,
  launchChromium,
} from '../../scripts/browser/launch';
import { popupInTab, popupReady } from '../../scripts/browser/popup';
import { pressKeys } from '../../scripts/browser/reading';
import { type Command, Driven, type OwnPage, present } from './driven';

export { type Opened, reportOf } from './driven';

/** Chromium for all that tests ask of it. */
export class Chromium extends Driven {
  readonly name = 'Chromium';
  #chromium: ExtensionBrowser | undefined;

  /** @param directory another extension than the built one */
  async start(
    options: ChromiumOptions = {},
    directory = freshBuild('chromium-test'),
  ): Promise<void> {
    this.#chromium = await launchChromium(directory, options);
    const session = await this.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: this.downloads,
    });
    await this.serve();
  }

  override async stop(): Promise<void> {
    await this.#chromium?.close();
    await super.stop();
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

  protected wake(): Promise<WebWorker> {
    return present(this.#chromium).worker();
  }

  async endBackground(): Promise<void> {
    const own = this.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().includes(this.id));
    // It may have ended by itself meanwhile, or not stand yet: then there is nothing to end.
    await own
      ?.worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
  }

  async press(command: Command, tab: number): Promise<void> {
    await pressKeys(this.worker, tab, command);
  }

  async permit(pattern: string): Promise<void> {
    const page = await this.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (id, host) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
        };
        await developerPrivate.addHostPermission(id, host);
      },
      this.id,
      pattern,
    );
    await page.close();
  }

  /** The real popup of the toolbar button, once it shows its answer. */
  async openPopup(page: Page): Promise<Page> {
    const popup = await present(this.#chromium).openPopup(page);
    await popupReady(popup);
    return popup;
  }

  sheetAfter(click: () => Promise<void>): Promise<Page> {
    return sheetAfter(this.browser, click);
  }

  ownPage(page: OwnPage, tab = -1): Promise<Page> {
    const url = `chrome-extension://${this.id}/${page}`;
    return popupInTab(present(this.#chromium), url, tab, 900);
  }
}

/** A Chromium for all tests of one file. */
export function useChromium(options: ChromiumOptions = {}): Chromium {
  const chromium = new Chromium();
  beforeAll(() => chromium.start(options));
  afterAll(() => chromium.stop());
  return chromium;
}

/** The print view that `click` has the extension open. */
export async function sheetAfter(browser: Browser, click: () => Promise<void>): Promise<Page> {
  const opened = browser.waitForTarget((target) => target.url().includes('/sheet.html'));
  await click();
  return present((await (await opened).page()) ?? undefined);
}
