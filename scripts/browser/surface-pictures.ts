import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import type { Settings } from '../../page/settings-schema';
import { clickOnCard, waitForCard } from './card';
import { settle } from './dom';
import type { ExtensionBrowser } from './launch';
import { pointOnMark } from './marks';
import { popupInTab, popupReady, setScheme, setSettings } from './popup';
import { openAndRead, pressKeys } from './reading';
import type { StaticServer } from './serve';

const PANEL_WIDTH = 360;
const NARROW = 240;

/** A surface in one of the ways in which a reader may see it. */
interface Shot {
  name: string;
  language?: Settings['language'];
  scheme?: 'light' | 'dark';
  forced?: boolean;
  width?: number;
}

const PANELS: readonly Shot[] = [
  { name: 'panel' },
  { name: 'panel-dark', scheme: 'dark' },
  { name: 'panel-hant', language: 'zh-Hant' },
  { name: 'panel-en', language: 'en' },
  { name: 'panel-narrow', width: NARROW },
  { name: 'panel-forced', forced: true },
];
const SHEETS: readonly Shot[] = [
  { name: 'sheet' },
  { name: 'sheet-dark', scheme: 'dark' },
  { name: 'sheet-en', language: 'en' },
];

/** Takes pictures of side panel, print view, overlapping marks with their card, ticks, and the card in its other states. */
export async function takeSurfacePictures(
  chromium: ExtensionBrowser,
  worker: WebWorker,
  sample: StaticServer,
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  const shoot = async (page: Page, name: string) => {
    await settle(page);
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    files.push(path);
  };
  const page = await chromium.browser.newPage();
  await setSettings(worker, { language: 'zh-Hans' });
  const { tab } = await openAndRead(worker, page, sample.urlOf('notice.html'));
  const base = `chrome-extension://${chromium.extension.id}`;
  for (const shot of PANELS) {
    await setSettings(worker, { language: shot.language ?? 'zh-Hans' });
    const panel = await popupInTab(
      chromium,
      `${base}/sidepanel.html`,
      tab,
      shot.width ?? PANEL_WIDTH,
    );
    await dress(panel, shot);
    await popupReady(panel);
    await unfold(panel);
    await shoot(panel, shot.name);
    await panel.$eval('.facts', (facts) => facts.scrollIntoView({ block: 'start' }));
    await shoot(panel, `${shot.name}-facts`);
    await panel.close();
  }
  for (const shot of SHEETS) {
    await setSettings(worker, { language: shot.language ?? 'zh-Hans' });
    const sheet = await popupInTab(chromium, `${base}/sheet.html#${tab}`, tab, 800);
    await dress(sheet, shot);
    await sheet.waitForSelector('.sheet section');
    await shoot(sheet, shot.name);
    await sheet.close();
  }
  await page.bringToFront();
  await cardPictures(page, worker, tab, shoot);
  await overlapPictures(page, worker, sample.urlOf('overlap.html'), shoot);
  await page.close();
  return files;
}

type Shoot = (page: Page, name: string) => Promise<void>;

/** "Not right?" opened, what is said after it, the card at 400 % and in forced colours, and the ticks. */
async function cardPictures(page: Page, worker: WebWorker, tab: number, shoot: Shoot) {
  await setSettings(worker, { language: 'zh-Hans', gutter: true });
  await setScheme(page, 'light');
  await page.setViewport({ width: 1100, height: 900, deviceScaleFactor: 2 });
  await pressKeys(worker, tab, 'next-passage');
  await waitForCard(page, true);
  await shoot(page, 'page-gutter');
  await clickOnCard(page, '标得不对？');
  await shoot(page, 'card-not-right');
  await clickOnCard(page, '不再标这一处');
  await shoot(page, 'card-silenced');
  await clickOnCard(page, '撤销');
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 3 });
  await pressKeys(worker, tab, 'next-passage');
  await shoot(page, 'card-400');
  await page.setViewport({ width: 1100, height: 900, deviceScaleFactor: 2 });
  await dress(page, { name: '', forced: true });
  await pressKeys(worker, tab, 'next-passage');
  await shoot(page, 'card-forced');
  await dress(page, { name: '' });
  await page.keyboard.press('Escape');
}

async function overlapPictures(page: Page, worker: WebWorker, url: string, shoot: Shoot) {
  for (const scheme of ['light', 'dark'] as const) {
    await setSettings(worker, { language: 'zh-Hans', least: 'weak' });
    await dress(page, { name: '', scheme });
    await page.setViewport({ width: 700, height: 640, deviceScaleFactor: 2 });
    const { tab } = await openAndRead(worker, page, url);
    await pointOnMark(page);
    await shoot(page, `overlap-${scheme}`);
    await pressKeys(worker, tab, 'next-passage');
    await waitForCard(page, true);
    await shoot(page, `overlap-card-${scheme}`);
    await page.keyboard.press('Escape');
  }
  await setSettings(worker, { language: 'zh-Hans' });
}

async function dress(page: Page, { scheme = 'light', forced = false }: Shot): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

/** The first row, its first "not right?", and the words behind the facts. */
async function unfold(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    document.querySelector<HTMLElement>('.row[aria-expanded="false"]')?.click();
    await new Promise((painted) => setTimeout(painted, 300));
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      '.fact-quotes, .passage:first-child .not-right',
    )) {
      details.open = true;
    }
    await new Promise((painted) => setTimeout(painted, 300));
  });
}
