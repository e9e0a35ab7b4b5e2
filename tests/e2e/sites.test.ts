import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tOptions } from '../../locales/options';
import { DEFAULTS } from '../../page/settings-schema';
import { markedRanges, waitForMarks } from '../../scripts/browser/marks';
import { openOptions } from '../../scripts/browser/options';
import { setLanguage } from '../../scripts/browser/popup';
import { tabOf, waitForReading } from '../../scripts/browser/reading';
import { useChromium } from './chromium';
import { pageOf } from './page';

const chromium = useChromium();
const HOST = 'www.some-site.test';

const CASE =
  '去年冬天，镇上一座新建的蓄水池垮塌，压死三名村民。处理结果只是对水务局党组通报批评，责令其作出书面检查了事，没有一个人受到处分。';

/** A headless browser cannot answer its own question, so the answer is given beforehand. */
async function agreeBeforehand(origin: string): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, host) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
      };
      await developerPrivate.addHostPermission(id, host);
    },
    chromium.extension.id,
    origin,
  );
  await page.close();
}

const granted = () =>
  chromium.worker.evaluate(async () => {
    const { permissions } = chrome as unknown as {
      permissions: { getAll(): Promise<{ origins: string[] }> };
    };
    return (await permissions.getAll()).origins;
  });

async function openElsewhere(): Promise<Page> {
  const address = chromium.make('elsewhere.html', pageOf([CASE]));
  const page = await chromium.browser.newPage();
  await page.goto(address.replace('localhost', HOST));
  return page;
}

const store = (change: Partial<typeof DEFAULTS>) =>
  chromium.worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    ...DEFAULTS,
    language: 'en' as const,
    ...change,
  });

beforeEach(() => setLanguage(chromium.worker, 'en'));

describe('a site that is not on the list', () => {
  beforeAll(() => agreeBeforehand(`*://${HOST}/*`));

  it('is read once it is added, in open tabs too, and no longer once it is removed', async () => {
    const page = await openElsewhere();
    expect(await markedRanges(page), 'it is not on the list').toEqual([]);
    const options = await openOptions(chromium, 'settings');
    await options.type('.add [type=text]', `http://${HOST}/some/page`);
    await options.click('.add [type=submit]');
    await options.waitForSelector('.setting');
    await page.bringToFront();
    await waitForMarks(page);
    await page.reload();
    await waitForMarks(page);
    await options.bringToFront();
    const remove = tOptions('en', 'sites.remove', { host: HOST });
    await (await options.waitForSelector(`::-p-aria(${remove})`))?.click();
    await expect
      .poll(granted, { message: 'the permission is given back' })
      .not.toContain(`*://${HOST}/*`);
    await page.bringToFront();
    await page.reload();
    await new Promise((later) => setTimeout(later, 1_000));
    expect(await markedRanges(page)).toEqual([]);
    await page.close();
    await options.close();
  });

  it('is named with its cure when it was misspelt', async () => {
    const options = await openOptions(chromium, 'settings');
    await options.type('.add [type=text]', 'no site');
    await options.keyboard.press('Enter');
    const told = await options.waitForSelector('.add .warning:not(:empty)');
    expect(await told?.evaluate((words) => words.textContent)).toContain('“no site” is no site');
    await options.close();
  });
});

describe('a listed site', () => {
  it.each<[string, Partial<typeof DEFAULTS>, 'read' | 'none']>([
    ['is read by itself', {}, 'read'],
    ['waits for a click where all do', { reach: 'click' }, 'none'],
    ['waits for a click where it alone does', { clickSites: ['localhost'] }, 'none'],
    ['is read where all others wait', { reach: 'click', onSites: ['localhost'] }, 'read'],
  ])('%s', async (_what, change, state) => {
    await store(change);
    const address = chromium.make('listed.html', pageOf([CASE]));
    const page = await chromium.browser.newPage();
    await page.goto(address);
    const tab = await tabOf(chromium.worker, address);
    expect((await waitForReading(chromium.worker, tab, 2_000)).state).toBe(state);
    await page.close();
  });

  it('that waits is read by a click in the popup', async () => {
    await store({ reach: 'click' });
    const page = await chromium.browser.newPage();
    await page.goto(chromium.make('click.html', pageOf([CASE])));
    const popup = await chromium.openPopup(page);
    await (await popup.waitForSelector('.primary'))?.click();
    await popup.waitForSelector('.portrait:not(.portrait-none)');
    await popup.close();
    await page.close();
  });
});
