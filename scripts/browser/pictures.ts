import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import type { Report } from '../../engine/report';
import { waitForCard } from './card';
import { settle } from './dom';
import { type ExtensionBrowser, launchChromium } from './launch';
import { pointOnMark } from './marks';
import { takeOptionsPictures } from './pictures-options';
import { popupInTab, popupReady, setLanguage, setScheme } from './popup';
import { openAndRead } from './reading';
import type { StaticServer } from './serve';
import { takeSurfacePictures } from './surface-pictures';

/** Sharp enough for print, on the page and in the popup alike. */
const SCALE = 2;
const NARROW = 320;

export interface Pictures {
  report: Report;
  /** Paths of the pictures taken. */
  files: string[];
  notes: string[];
}

/**
 * Opens the sample notice without a display and takes pictures of page, card and popup into `folder`.
 * @throws Error when the notice was not read
 */
export async function takePictures(
  build: string,
  sample: StaticServer,
  folder: string,
): Promise<Pictures> {
  mkdirSync(folder, { recursive: true });
  const viewport = { width: 1100, height: 900, deviceScaleFactor: SCALE };
  const chromium = await launchChromium(build, { viewport, scale: SCALE });
  try {
    const page = await chromium.browser.newPage();
    const worker = await chromium.worker();
    const camera = new Camera(chromium, worker, page, folder);
    const report = await camera.notice(sample.urlOf('notice.html'));
    await camera.emptyPopup(sample.urlOf('plain.html'));
    const options = await takeOptionsPictures(chromium, worker, folder);
    const surfaces = await takeSurfacePictures(chromium, worker, sample, folder);
    const files = [...camera.files, ...options, ...surfaces];
    return { report, files, notes: chromium.notes };
  } finally {
    await chromium.close();
  }
}

class Camera {
  readonly files: string[] = [];

  constructor(
    private readonly chromium: ExtensionBrowser,
    private readonly worker: WebWorker,
    private readonly page: Page,
    private readonly folder: string,
  ) {}

  async notice(url: string): Promise<Report> {
    await setLanguage(this.worker, 'zh-Hans');
    await setScheme(this.page, 'light');
    const { tab, reading } = await openAndRead(this.worker, this.page, url);
    if (reading.state !== 'read') throw new Error(`The sample was not read: ${reading.state}.`);
    await this.pageAndCard();
    const popupUrl = await this.popup('popup.png', 'light');
    await this.popup('popup-dark.png', 'dark');
    await this.popup('popup-passages.png', 'light', openFirstRow);
    await this.narrowPopup(popupUrl, tab);
    await setLanguage(this.worker, 'en');
    await this.popup('popup-en.png', 'light');
    await setLanguage(this.worker, 'zh-Hant');
    await this.popup('popup-hant.png', 'light');
    await setLanguage(this.worker, 'zh-Hans');
    return reading.report;
  }

  async emptyPopup(url: string): Promise<void> {
    await openAndRead(this.worker, this.page, url);
    await this.popup('popup-empty.png', 'light');
  }

  private async pageAndCard(): Promise<void> {
    await setScheme(this.page, 'light');
    await pointOnMark(this.page);
    await this.shoot(this.page, 'page.png');
    const { x, y } = await pointOnMark(this.page);
    await this.page.mouse.move(x, y);
    await waitForCard(this.page, true);
    await this.shoot(this.page, 'card.png');
    await this.page.mouse.move(1, 1);
    await setScheme(this.page, 'dark');
    await openAndRead(this.worker, this.page, this.page.url());
    await pointOnMark(this.page);
    await this.shoot(this.page, 'page-dark.png');
  }

  /** The real popup of the toolbar button. Gives its address. */
  private async popup(
    file: string,
    scheme: 'light' | 'dark',
    first?: (popup: Page) => Promise<void>,
  ): Promise<string> {
    const popup = await this.chromium.openPopup(this.page);
    await setScheme(popup, scheme);
    await popupReady(popup);
    await first?.(popup);
    await this.shoot(popup, file);
    const url = popup.url();
    await popup.close();
    return url;
  }

  private async narrowPopup(popupUrl: string, tab: number): Promise<void> {
    const popup = await popupInTab(this.chromium, popupUrl, tab, NARROW);
    await setScheme(popup, 'light');
    await popupReady(popup);
    await this.shoot(popup, 'popup-narrow.png');
    await popup.close();
    await this.page.bringToFront();
  }

  private async shoot(page: Page, name: string): Promise<void> {
    await settle(page);
    const path = join(this.folder, name);
    await page.screenshot({ path: path as `${string}.png` });
    this.files.push(path);
  }
}

/** A row that alone has passages stands open by itself. */
async function openFirstRow(popup: Page): Promise<void> {
  const row = await popup.$('.portrait:not(.portrait-none) .row[aria-expanded="false"]');
  await row?.click();
}
