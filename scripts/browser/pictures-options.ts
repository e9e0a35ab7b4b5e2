import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import type { ViewName } from '../../components/options/context';
import { examplePack } from '../../packs/example';
import { writePackFile } from '../../packs/pack-file';
import type { Settings } from '../../page/settings-schema';
import { settle } from './dom';
import type { ExtensionBrowser } from './launch';
import { openOptions, pickFile } from './options';
import { setLanguage, setScheme } from './popup';

interface Shot {
  view: ViewName;
  language: Settings['language'];
  scheme: 'light' | 'dark';
  width?: number;
  forced?: boolean;
  /** Something to do before the picture. */
  act?: (page: Page) => Promise<unknown>;
}

const NARROW = 360;

const SHOTS: Record<string, Shot> = {
  'settings.png': { view: 'settings', language: 'zh-Hans', scheme: 'light' },
  'settings-dark-hant.png': { view: 'settings', language: 'zh-Hant', scheme: 'dark' },
  'settings-en.png': { view: 'settings', language: 'en', scheme: 'light' },
  'settings-narrow-en.png': { view: 'settings', language: 'en', scheme: 'light', width: NARROW },
  'settings-forced.png': { view: 'settings', language: 'zh-Hans', scheme: 'dark', forced: true },
  'rules.png': { view: 'rules', language: 'zh-Hans', scheme: 'light', act: tryAndOpen },
  'rules-dark-en.png': { view: 'rules', language: 'en', scheme: 'dark', act: tryAndOpen },
  'rules-narrow-hant.png': {
    view: 'rules',
    language: 'zh-Hant',
    scheme: 'light',
    width: NARROW,
    act: tryAndOpen,
  },
  'packs.png': { view: 'packs', language: 'zh-Hans', scheme: 'light', act: addPacks },
  'packs-dark-en.png': { view: 'packs', language: 'en', scheme: 'dark', act: addPacks },
  'packs-narrow-hant.png': {
    view: 'packs',
    language: 'zh-Hant',
    scheme: 'light',
    width: NARROW,
    act: addPacks,
  },
  'rules-forced.png': {
    view: 'rules',
    language: 'zh-Hans',
    scheme: 'dark',
    forced: true,
    act: tryAndOpen,
  },
};

/** Of our own invention: one passage to be marked, one that a guard keeps out, one that a norm governs. */
const TEXT =
  '桥塌压死四名民工，管桥的科长只写了份检查。大桥垮塌致三人死亡，两人被移送司法机关，另有一人仅被诫勉。造成严重后果的，不能只是批评教育了事。';

/** Tries a text, narrows the list of rules and opens the first. */
async function tryAndOpen(page: Page): Promise<void> {
  await page.type('#try-text', TEXT);
  await page.click('[type=submit]');
  await page.type('[type=search]', 'p4/');
  await page.click('.rule summary');
}

/** Adds the example and then tries a file that is none. */
async function addPacks(page: Page): Promise<void> {
  await pickFile(page, writePackFile(examplePack));
  await page.waitForSelector('.pack');
  const bad = { ...examplePack, id: 'Bad id', rules: [{ ...examplePack.rules[0], portrait: 9 }] };
  await pickFile(page, JSON.stringify({ file: 'wenze-mirror-pack', ...bad }));
  await page.waitForSelector('.problems');
}

/** Takes pictures of the settings, rules and own-rules pages, each as long as it is. */
export async function takeOptionsPictures(
  chromium: ExtensionBrowser,
  worker: WebWorker,
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const [file, shot] of Object.entries(SHOTS)) {
    await setLanguage(worker, shot.language);
    const page = await openOptions(chromium, shot.view, shot.width);
    await setScheme(page, shot.scheme);
    if (shot.forced) await forceColors(page);
    await shot.act?.(page);
    await settle(page);
    const path = join(folder, file);
    await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    files.push(path);
    await page.close();
  }
  return files;
}

/** Colours as a system for people with low vision forces them. */
async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}
