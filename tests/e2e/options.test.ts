import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ViewName } from '../../components/options/context';
import { tOptions } from '../../locales/options';
import { examplePack } from '../../packs/example';
import { writePackFile } from '../../packs/pack-file';
import { DEFAULTS } from '../../page/settings-schema';
import { waitForCard } from '../../scripts/browser/card';
import { markedRanges, pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { pickFile } from '../../scripts/browser/options';
import { setLanguage } from '../../scripts/browser/popup';
import { badgeOf } from '../../scripts/browser/reading';
import { violations } from './axe';
import { useBrowser } from './browser';
import type { Opened } from './driven';
import { pageOf } from './page';

const driven = useBrowser();

const CASE =
  '去年冬天，镇上一座新建的蓄水池垮塌，压死三名村民。处理结果只是对水务局党组通报批评，责令其作出书面检查了事，没有一个人受到处分。';
const OWN = '县里召开问责会议。大喇叭里有人点名批评。';

let opened: Opened;
let options: Page;

const marks = async () => (await markedRanges(opened.page)).length;
const stored = () =>
  driven.worker.evaluate(async () => {
    const local = (chrome as unknown as { storage: { local: StoredLocal } }).storage.local;
    return (await local.get('settings')).settings;
  });

interface AnyLocal {
  get(key: string): Promise<Record<string, object>>;
  set(values: object): Promise<void>;
}

interface StoredLocal {
  get(key: string): Promise<{ settings: typeof DEFAULTS }>;
}

async function open(view: ViewName, text = CASE): Promise<void> {
  await setLanguage(driven.worker, 'en');
  opened = await driven.openMade('options.html', pageOf([text]));
  options = await driven.ownPage(`options.html#${view}`);
  await options.waitForSelector('.section');
}

/** Works on a control by its name, as a reader would find it. */
async function press(name: string): Promise<void> {
  await (await options.waitForSelector(`::-p-aria(${name})`))?.click();
}

/** Marks are painted in frames, which a tab in the background does not get. */
const toPage = () => opened.page.bringToFront();

beforeEach(() => driven.worker.evaluate(() => chrome.storage.local.clear()));
afterEach(async () => {
  await options?.close();
  await opened?.page.close();
});

describe('what is set takes effect in open pages at once', () => {
  it('a portrait off and on again: marks, badge and popup', async () => {
    await open('settings');
    await toPage();
    await waitForMarks(opened.page);
    const before = await badgeOf(driven.worker, opened.tab);
    expect(before).not.toBe('');
    await options.bringToFront();
    const all = await options.$$('.look-name input');
    for (const one of all) await one.click();
    await toPage();
    await expect.poll(marks, { message: 'every portrait is off' }).toBe(0);
    expect(await badgeOf(driven.worker, opened.tab)).toBe('');
    const popup = await driven.openPopup(opened.page);
    expect(await popup.$$eval('.count', (counts) => counts.map((one) => one.textContent))).toEqual(
      Array(6).fill('off'),
    );
    await popup.close();
    await options.bringToFront();
    for (const one of all) await one.click();
    await toPage();
    await expect.poll(marks, { message: 'every portrait is on again' }).toBeGreaterThan(0);
    expect(await badgeOf(driven.worker, opened.tab)).toBe(before);
  });

  it('a line style: the style sheet in the page', async () => {
    await open('settings');
    await toPage();
    await waitForMarks(opened.page);
    await options.bringToFront();
    for (const line of await options.$$('.look select')) await line.select('wavy');
    const styles = () =>
      opened.page.evaluate(() =>
        document.adoptedStyleSheets.flatMap((sheet) =>
          [...sheet.cssRules].map((rule) => rule.cssText).filter((css) => css.includes('p4')),
        ),
      );
    await toPage();
    await expect.poll(async () => (await styles()).join()).toContain('wavy');
  });

  it('a rule that was switched off, and brought back', async () => {
    await open('settings');
    await toPage();
    await waitForMarks(opened.page);
    const rules = [...new Set(reportRules(opened))];
    await driven.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
      ...DEFAULTS,
      language: 'en' as const,
      silenced: { ...DEFAULTS.silenced, rules },
    });
    await expect.poll(marks).toBe(0);
    await options.bringToFront();
    for (const _ of rules) {
      await (await options.waitForSelector('.setting button'))?.click();
    }
    await toPage();
    await expect.poll(marks).toBeGreaterThan(0);
    expect((await stored()).silenced.rules).toEqual([]);
  });
});

// In Chromium accessibility.test.ts looks at them in every language, narrow, and with large text.
it.runIf(driven.name === 'Firefox').each(['settings', 'rules', 'packs'] as const)(
  'axe finds nothing in %s',
  async (view) => {
    await open(view);
    expect(await violations(options)).toEqual([]);
  },
);

describe('files of settings', () => {
  it('a bad one changes nothing and says what to do; a good one is taken over, and undone', async () => {
    await open('settings');
    await pickFile(
      options,
      JSON.stringify({ file: 'wenze-mirror-settings', ...DEFAULTS, least: 'x' }),
    );
    const told = await options.waitForSelector('.problems li');
    expect(await told?.evaluate((item) => item.textContent)).toMatch(
      /^least: found "x", but only "weak"/,
    );
    expect((await stored()).least).toBe('fair');
    const good = { file: 'wenze-mirror-settings', ...DEFAULTS, language: 'en', least: 'strong' };
    await pickFile(options, JSON.stringify(good));
    await expect.poll(async () => (await stored()).least).toBe('strong');
    expect(await options.$('.problems')).toBeNull();
    await press(tOptions('en', 'undo'));
    await expect.poll(async () => (await stored()).least).toBe('fair');
  });
});

describe('own rules', () => {
  it('mark open pages, are told on the card, and go when they are switched off', async () => {
    await open('packs', OWN);
    const own = async () =>
      (await markedRanges(opened.page)).filter(({ text }) => text.includes('点名批评')).length;
    expect(await own()).toBe(0);
    await pickFile(options, writePackFile(examplePack));
    await options.waitForSelector('.pack');
    await toPage();
    await expect.poll(own, { message: 'the pack marks nothing' }).toBeGreaterThan(0);
    const { x, y } = await pointOnMark(opened.page);
    await opened.page.mouse.move(x, y);
    expect(await waitForCard(opened.page, true)).toContain(examplePack.rules[0]?.title.en);
    await options.bringToFront();
    await (await options.$('.pack input'))?.click();
    await toPage();
    await expect.poll(own, { message: 'the pack is off' }).toBe(0);
  });

  it('compiling is said, the page answers meanwhile, and an older version is compiled anew', async () => {
    await open('packs');
    await options.evaluate(() => {
      const line = document.querySelector('.compiling');
      const world = globalThis as unknown as { said: string[] };
      world.said = [];
      new MutationObserver(() => world.said.push(line?.textContent ?? '')).observe(
        line as Element,
        {
          childList: true,
          subtree: true,
        },
      );
    });
    await pickFile(options, writePackFile(examplePack));
    await press(tOptions('en', 'nav.rules'));
    await press(tOptions('en', 'nav.packs'));
    await options.waitForSelector('.pack');
    const said = await options.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said[0]).toBe(tOptions('en', 'packs.compiling'));
    await driven.worker.evaluate(async () => {
      const { local } = chrome.storage as unknown as { local: AnyLocal };
      const { 'packs-compiled': compiled } = await local.get('packs-compiled');
      await local.set({ 'packs-compiled': { ...compiled, madeBy: '0.0.1' } });
    });
    // The driver of Firefox waits in vain for a page of an extension to load.
    await options.evaluate(() => setTimeout(() => location.reload()));
    const told = () => options.$eval('.notice-bar [role=status]', (line) => line.textContent);
    await expect.poll(told, { timeout: 30_000 }).toBe(tOptions('en', 'packs.renewed'));
  });

  it('a bad pack is refused with its cause', async () => {
    await open('packs');
    const bad = structuredClone(examplePack);
    if (bad.rules[0]) bad.rules[0].patterns = ['no.such.cue > measure'];
    await pickFile(options, writePackFile(bad));
    const told = await options.waitForSelector('.problems li');
    const words = await told?.evaluate((item) => item.textContent);
    expect(words).toMatch(/village-notes\/loudspeaker.*no\.such\.cue/);
    expect(await options.$('.pack')).toBeNull();
  });
});

describe('the rules page', () => {
  it('tries a text and says what was left out and why', async () => {
    await open('rules');
    await options.type(
      '#try-text',
      `${CASE}大桥垮塌致三人死亡，两人被移送司法机关，另有一人仅被诫勉。`,
    );
    await press(tOptions('en', 'try.run'));
    const marked = await options.waitForSelector('.tried:not(.tried-out) mark');
    expect(await marked?.evaluate((mark) => mark.textContent)).not.toBe('');
    const reasons = await options.$$eval('.because', (all) => all.map((one) => one.textContent));
    expect(reasons.join('\n')).toContain('“移送司法” stands near');
  });

  it('finds a rule by a word, and the keyboard opens it', async () => {
    await open('rules');
    await options.focus('[type=search]');
    await options.keyboard.type('p4/harm-light');
    await expect.poll(async () => (await options.$$('.rule')).length).toBe(1);
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.rule-body');
  });
});

function reportRules({ reading }: Opened): string[] {
  return reading.state === 'read' ? reading.report.findings.map(({ rule }) => rule) : [];
}
