import type { Page } from 'puppeteer-core';
import { freshBuild } from '../../scripts/browser/build';
import { lookIntoCardsBy } from '../../scripts/browser/card';
import {
  type FirefoxOptions,
  type FirefoxWithExtension,
  launchFirefox,
} from '../../scripts/browser/firefox';
import { isAnswered, popupReady } from '../../scripts/browser/popup';
import { type Background, tabOf } from '../../scripts/browser/reading';
import { type Command, Driven, ELSEWHERE, type OwnPage, present } from './driven';

/** Where the keys of each command stand in Firefox's own list. */
const KEYS: Record<Command, string> = {
  'next-passage': 'J',
  'previous-passage': 'K',
  'toggle-marks': 'M',
};

/** Firefox for all that tests ask of it. */
export class Firefox extends Driven {
  readonly name = 'Firefox';
  #firefox: FirefoxWithExtension | undefined;

  async start(options: FirefoxOptions = {}): Promise<void> {
    const firefox = await launchFirefox(freshBuild('firefox-test'), {
      prefs: { ...this.#prefs(), ...options.prefs },
    });
    this.#firefox = firefox;
    lookIntoCardsBy(firefox.browser, (page, work, argument) => {
      const root = `document.querySelector('wenze-mirror-card')?.openOrClosedShadowRoot`;
      const ask = `((root) => root ? (${asFunction(work)}).call(root, ${JSON.stringify(argument)}) : null)(${root})`;
      return firefox.inTab(page.url(), ask);
    });
    await this.serve();
  }

  override async stop(): Promise<void> {
    await this.#firefox?.close();
    await super.stop();
  }

  get firefox(): FirefoxWithExtension {
    return present(this.#firefox);
  }

  get browser() {
    return this.firefox.browser;
  }

  protected async wake(): Promise<Background> {
    return this.firefox.background;
  }

  endBackground(): Promise<void> {
    return this.firefox.endBackground();
  }

  #prefs(): FirefoxOptions['prefs'] {
    return {
      'browser.download.folderList': 2,
      'browser.download.dir': this.downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      // In kB for all together; by itself Firefox lets a store grow with the disk, and nobody would see a full one.
      'dom.quotaManager.temporaryStorage.fixedLimit': 51_200,
      // Sites that are not on the list: this machine answers for them.
      'network.dns.localDomains': ELSEWHERE,
    };
  }

  async permit(pattern: string): Promise<void> {
    const id = JSON.stringify(this.firefox.id);
    await this.firefox.inWindow(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const wanted = { permissions: [], origins: [${JSON.stringify(pattern)}] };
      await ExtensionPermissions.add(${id}, wanted, WebExtensionPolicy.getByID(${id}).extension);
    })()`);
  }

  press(command: Command): Promise<void> {
    return this.firefox.inWindow(
      `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
        .find((key) => key.getAttribute('key') === '${KEYS[command]}').doCommand()`,
    );
  }

  async openPopup(page: Page): Promise<Page> {
    const popup = await this.ownPage('popup.html', await tabOf(this.worker, page.url()));
    await popupReady(popup);
    return popup;
  }

  /** The driver is not always told of a tab that the extension makes, but the extension is; in a tab of the driver's it shows the same. */
  async sheetAfter(click: () => Promise<void>): Promise<Page> {
    await click();
    const made = await this.worker.evaluate(waitForTab, `${this.firefox.origin}/sheet.html`);
    const sheet = await this.browser.newPage();
    await this.firefox.navigate(sheet, made);
    return sheet;
  }

  /** In a tab behind the one in front, so that it finds that one when it asks; once answered it comes to the front. */
  async ownPage(page: OwnPage, tab?: number): Promise<Page> {
    // Made by the driver: of a tab that the extension makes it is not always told.
    const opened = await this.browser.newPage({ type: 'tab', background: true });
    if (tab !== undefined) {
      await this.worker.evaluate(
        (front) => (chrome.tabs as unknown as Tabs).update(front, { active: true }),
        tab,
      );
    }
    await this.firefox.navigate(opened, `${this.firefox.origin}/${page}`);
    // By the clock: a page behind another one gets its frames late, and then ever later.
    await opened.waitForFunction(isAnswered, { polling: 100 });
    await opened.bringToFront();
    return opened;
  }
}

interface Tabs {
  update(tab: number, change: { active: boolean }): Promise<unknown>;
  remove(tab: number): Promise<void>;
}

/** Runs in the background: waits for a tab whose address begins so, closes it and gives the address. */
async function waitForTab(start: string): Promise<string> {
  for (;;) {
    const tabs = await chrome.tabs.query({});
    const { id, url } = tabs.find((tab) => tab.url?.startsWith(start)) ?? {};
    if (id !== undefined && url !== undefined) {
      await (chrome.tabs as unknown as Tabs).remove(id);
      return url;
    }
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** Methods of an object or class lack the word that makes a function of them. */
function asFunction(source: string): string {
  return /^(?:async )?(?:function\b|\()/.test(source) ? source : `function ${source}`;
}
