import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { t } from '../../locales';
import { tOptions } from '../../locales/options';
import { examplePack } from '../../packs/example';
import { writePackFile } from '../../packs/pack-file';
import { DEFAULTS, type Settings } from '../../page/settings-schema';
import { inCard, waitForCard } from '../../scripts/browser/card';
import { settle } from '../../scripts/browser/dom';
import { pointOnMark } from '../../scripts/browser/marks';
import { openOptions, pickFile } from '../../scripts/browser/options';
import { popupReady, setSettings } from '../../scripts/browser/popup';
import { sheetAfter } from './chromium';
import type { ListedSite } from './listed';

// Each step waits for what it brings about: one that did nothing would prove nothing of what it sends.

/** A file of settings in English, with quotations in Traditional. */
const SETTINGS = { file: 'wenze-mirror-settings', ...DEFAULTS, language: 'en' };

/** Where the browser puts what is saved, until the test ends. */
export async function useDownloads({ browser }: ListedSite): Promise<{
  has(ending: string): Promise<void>;
  end(): void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'wenze-saved-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const saved = (ending: string) => readdirSync(folder).some((name) => name.endsWith(ending));
  return {
    has: (ending) =>
      expect.poll(() => saved(ending), { message: `nothing saved: ${ending}` }).toBe(true),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Settings: every choice there is, a file of them taken over and undone, one saved. */
export async function useSettings(site: ListedSite, saved: (ending: string) => Promise<void>) {
  const page = await openOptions(site, 'settings');
  await pressChoices(page);
  const worker = await site.worker();
  const stored = () => worker.evaluate(storedSettings);
  await expect.poll(stored).toMatchObject({ reach: 'click', quotations: 'zh-Hant' });
  await page.select('.look select', 'dotted');
  await expect.poll(async () => (await stored()).looks).toMatchObject([{ line: 'dotted' }]);
  await settle(page);
  await pickFile(page, JSON.stringify({ ...SETTINGS, least: 'loud' }));
  await page.waitForSelector('.problems li');
  await pickFile(page, JSON.stringify(SETTINGS));
  await page.waitForSelector(`::-p-text(${tOptions('en', 'file.imported')})`);
  await press(page, tOptions('en', 'undo'));
  await pickFile(page, JSON.stringify(SETTINGS));
  await press(page, tOptions('en', 'file.export'));
  await saved('.json');
  await page.close();
}

/** One after the other, as a hand would. All sites would have the browser ask, and nobody is there to answer. */
function pressChoices(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const choices = 'input[type=checkbox], input[type=radio]:not([value=all])';
    for (const choice of document.querySelectorAll<HTMLElement>(choices)) {
      choice.click();
      await new Promise((later) => setTimeout(later, 50));
    }
  });
}

/** Own rules: the example saved, a pack added and compiled, and marks of its own in a page. */
export async function useOwnRules(site: ListedSite): Promise<void> {
  const page = await openOptions(site, 'packs');
  await press(page, tOptions('en', 'packs.example'));
  await pickFile(page, writePackFile(examplePack));
  await page.waitForSelector('.pack');
  await page.close();
}

/** The rules page: a text tried, with what was left out; all rules open with their examples. */
export async function useRulesPage(site: ListedSite, text: string, own: string): Promise<void> {
  const page = await openOptions(site, 'rules');
  await page.type('#try-text', text + own);
  await press(page, tOptions('en', 'try.run'));
  await page.waitForSelector('.tried:not(.tried-out) mark');
  await page.waitForSelector('.tried-out');
  const title = examplePack.rules[0]?.title.en ?? '';
  const tried = await page.$$eval('.tried', (all) => all.map((one) => one.textContent).join('\n'));
  expect(tried, 'the rules of the pack take part').toContain(title);
  await page.type('[type=search]', 'p4/');
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.rule summary')) one.click();
  });
  await page.waitForSelector('.rule-body');
  await page.close();
}

/** Copies and saves what was found in every form, and shows it for print. */
export async function takeAway(
  site: ListedSite,
  page: Page,
  saved: (ending: string) => Promise<void>,
): Promise<void> {
  const popup = await site.openPopup(page);
  await popupReady(popup);
  const origin = `chrome-extension://${site.extension.id}`;
  const session = await site.browser.target().createCDPSession();
  await session.send('Browser.grantPermissions', {
    origin,
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
  });
  const said = () => popup.$eval('.take [role=status]', (line) => line.textContent);
  for (const form of ['markdown', 'html', 'csv', 'json']) {
    await popup.select('.take select', form);
    await popup.click('.take button:nth-of-type(1)');
    await expect.poll(said).toBe(t('en', 'take.copied'));
    await popup.click('.take button:nth-of-type(2)');
    await saved(form === 'markdown' ? '.md' : `.${form}`);
  }
  const sheet = await sheetAfter(site.browser, () => popup.click('.take button:nth-of-type(3)'));
  await sheet.waitForSelector('.sheet section');
  await sheet.close();
}

/** Opens the side panel as a reader does, from the popup, and goes to a passage there. */
export async function useSidePanel(site: ListedSite, page: Page): Promise<void> {
  const popup = await site.openPopup(page);
  await popupReady(popup);
  const opened = site.browser.waitForTarget((one) => one.url().includes('/sidepanel.html'));
  await popup.click(`header [aria-label="${t('en', 'panel.open')}"]`);
  const panel = await (await opened).asPage();
  await popupReady(panel);
  await panel.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded=false]'))
      row.click();
  });
  await (await panel.waitForSelector('.passage .jump'))?.evaluate((way) =>
    (way as HTMLElement).click(),
  );
  await panel.waitForSelector('.passage[aria-current]');
}

/** Quotations in the other script, on the card and in the popup: each fetches a dictionary. */
export async function useOtherScript(site: ListedSite, page: Page, words: string): Promise<void> {
  await setSettings(await site.worker(), { language: 'en', quotations: 'zh-Hant' });
  await page.bringToFront();
  const { x, y } = await pointOnMark(page);
  await page.mouse.move(0, 0);
  await page.mouse.move(x, y);
  await waitForCard(page, true);
  await expect
    .poll(() => inCard(page, readAll), { message: 'the card quotes in the other script' })
    .toContain(words);
  const popup = await site.openPopup(page);
  await popupReady(popup);
  await popup.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded=false]'))
      row.click();
  });
  const quoted = () => popup.$$eval('.quotation', (all) => all.map((one) => one.textContent));
  await expect.poll(async () => (await quoted()).join()).toContain(words);
  await popup.close();
}

/** Runs in the background. */
async function storedSettings(): Promise<Settings> {
  const { storage } = chrome as unknown as { storage: Storages };
  return (await storage.local.get('settings')).settings;
}

interface Storages {
  local: { get(key: string): Promise<{ settings: Settings }> };
}

function readAll(this: ShadowRoot): string {
  return this.textContent ?? '';
}

async function press(page: Page, name: string): Promise<void> {
  await (await page.waitForSelector(`::-p-aria(${name})`))?.click();
}
