import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import type { Locale } from '../../locales';
import { waitForCard } from '../browser/card';
import { settle } from '../browser/dom';
import { type ExtensionBrowser, launchChromium } from '../browser/launch';
import { pointOnMark } from '../browser/marks';
import { openOptions } from '../browser/options';
import { popupInTab, popupReady, setScheme, setSettings } from '../browser/popup';
import { openAndRead } from '../browser/reading';
import type { StaticServer } from '../browser/serve';
import { ROOT } from '../setup/tools';
import { captions, type Scene } from './captions';
import { FRAME, frameAround } from './picture-frame';

const PANEL_WIDTH = 380;
const POPUP = { width: 420, height: 560 };
const LANGUAGES: readonly [language: Locale, sample: string][] = [
  ['zh-Hans', 'notice.html'],
  ['zh-Hant', 'commentary-hant.html'],
  ['en', 'notice.html'],
];

/** How far down, in CSS pixels, the mark stands whose card is shown. */
const MARK_AT = 130;

/** What stands in a frame: pictures side by side, or one upon the other. */
interface Layout {
  page: string;
  beside?: string;
  over?: string;
}

/**
 * Takes the stores' pictures, 1280 × 800, five a language, from a real browser.
 * @returns the files written
 */
export async function takeStorePictures(
  build: string,
  sample: StaticServer,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const chromium = await launchChromium(build, { viewport: FRAME.inside });
  try {
    const worker = await chromium.worker();
    const files: string[] = [];
    for (const [language, file] of LANGUAGES) {
      await setSettings(worker, { language });
      const scenes = await photograph(chromium, worker, sample.urlOf(file));
      for (const [scene, layout] of Object.entries(scenes)) {
        const path = join(folder, `${language}-${(files.length % 5) + 1}-${scene}.png`);
        await develop(chromium, captions[language][scene as Scene], language, layout, path);
        files.push(path);
      }
    }
    return files;
  } finally {
    await chromium.close();
  }
}

async function photograph(
  chromium: ExtensionBrowser,
  worker: WebWorker,
  url: string,
): Promise<Record<Scene, Layout>> {
  const page = await chromium.browser.newPage();
  await page.setViewport(FRAME.inside);
  await setScheme(page, 'light');
  const { tab } = await openAndRead(worker, page, url);
  const { x, y } = await pointOnMark(page);
  // High up, so that the card has room below.
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - MARK_AT);
  const plain = await shoot(page);
  await page.mouse.move(x, MARK_AT);
  await waitForCard(page, true);
  const card = await shoot(page);
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  const { width, height } = FRAME.inside;
  await page.setViewport({ width: width - PANEL_WIDTH, height });
  await pointOnMark(page);
  const narrow = await shoot(page);
  const base = `chrome-extension://${chromium.extension.id}`;
  const popup = await own(chromium, `${base}/popup.html`, tab, POPUP.width, POPUP.height);
  const panel = await own(chromium, `${base}/sidepanel.html`, tab, PANEL_WIDTH, height, true);
  const rules = await options(chromium, 'rules', tryOut);
  const settings = await options(chromium, 'settings');
  await page.close();
  return {
    passage: { page: card },
    popup: { page: plain, over: popup },
    panel: { page: narrow, beside: panel },
    rules: { page: rules },
    settings: { page: settings },
  };
}

async function own(
  chromium: ExtensionBrowser,
  url: string,
  tab: number,
  width: number,
  height: number,
  unfolded = false,
): Promise<string> {
  const page = await popupInTab(chromium, url, tab, width);
  await page.setViewport({ width, height });
  await setScheme(page, 'light');
  await popupReady(page);
  if (unfolded) await page.click('.row');
  const picture = await shoot(page);
  await page.close();
  return picture;
}

async function options(
  chromium: ExtensionBrowser,
  view: 'rules' | 'settings',
  prepare?: (page: Page) => Promise<void>,
): Promise<string> {
  const page = await openOptions(chromium, view, FRAME.inside.width);
  await page.setViewport(FRAME.inside);
  await setScheme(page, 'light');
  await prepare?.(page);
  const picture = await shoot(page);
  await page.close();
  return picture;
}

const TRIED =
  '去年冬天，镇上的蓄水池垮塌，压死三名村民，最后只是对局党组通报批评，责令作出书面检查了事，没有一个人受到处分。';

async function tryOut(page: Page): Promise<void> {
  await page.type('#try-text', TRIED);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.tried');
  await page.$eval('#try-text', (field) => field.scrollIntoView({ block: 'center' }));
}

async function shoot(page: Page): Promise<string> {
  await page.bringToFront();
  await settle(page);
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}

/** Puts pictures and caption into the frame. */
async function develop(
  { browser }: ExtensionBrowser,
  caption: string,
  language: Locale,
  { page: main, beside, over }: Layout,
  path: string,
): Promise<void> {
  const icon = readFileSync(join(ROOT, 'public', 'icon', '48.png')).toString('base64');
  const page = await browser.newPage();
  await page.setViewport(FRAME.outside);
  await page.setContent(
    frameAround({ caption, language, icon: `data:image/png;base64,${icon}`, main, beside, over }),
  );
  await settle(page);
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
}
