import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { t } from '../../locales';
import { markedRanges } from '../../scripts/browser/marks';
import { setLanguage } from '../../scripts/browser/popup';
import { badgeOf, tabOf, waitForReading } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import { reportOf } from './driven';
import { isAsServed, pageOf } from './page';

const driven = useBrowser();

const CASE =
  '去年冬天，镇上一座新建的蓄水池垮塌，压死三名村民。处理结果只是对水务局党组通报批评，责令其作出书面检查了事，没有一个人受到处分。';

/** The browser itself needs a moment to lay out millions of characters; a frozen tab needs far more. */
const FROZEN_MS = 5_000;

describe('pages with nothing to mark', () => {
  it.each([
    ['no Chinese', pageOf(['The bus to Yunxi leaves at ten.'], 'en'), 'no-chinese'],
    ['no accountability', pageOf(['今晚有小雨，最低气温四摄氏度。']), 'no-terms'],
    ['nothing at all', '', 'no-chinese'],
  ] as const)('%s: reading stops at the gate and the popup says so', async (name, html, reason) => {
    await setLanguage(driven.worker, 'en');
    const { page, tab, reading } = await driven.openMade(`${name}.html`, html);
    expect(reading).toEqual({ state: 'stopped', reason });
    expect(await markedRanges(page)).toEqual([]);
    expect(await badgeOf(driven.worker, tab)).toBe('');
    expect(await popupText(page)).toContain(
      t('en', reason === 'no-terms' ? 'notText.noTerms' : 'notText.noChinese'),
    );
    await page.close();
  });
});

describe('pages that resist', () => {
  // Firefox's driver does not open those.
  it.runIf(driven.name === 'Chromium')(
    "the browser's own page: the popup says that it cannot be read",
    async () => {
      await setLanguage(driven.worker, 'en');
      const page = await driven.browser.newPage();
      await page.goto('chrome://version');
      expect(await popupText(page)).toContain(t('en', 'unreached.restricted.title'));
      await page.close();
    },
  );

  it('broken markup: what stands there is read, nothing is changed', async () => {
    const html = `<!doctype html><meta charset="utf-8"><div><p>今日通报<table><tr><div></p><b><i>${CASE}</b></i></tr><a href="`;
    const opened = await driven.openMade('broken.html', html);
    const passages = reportOf(opened).findings.map(({ text }) => text);
    expect(passages.some((text) => text.includes('作出书面检查'))).toBe(true);
    expect(await isAsServed(opened.page)).toBe(true);
    await opened.page.close();
  });

  it('a wrong declaration of the encoding: no error, and the popup answers', async () => {
    const html = pageOf([CASE]).replace('utf-8', 'gb18030');
    const { page, reading } = await driven.openMade('wrong-encoding.html', Buffer.from(html));
    expect(['read', 'stopped']).toContain(reading.state);
    expect(await popupText(page)).not.toBe('');
    await page.close();
  });

  it('ten megabytes in one paragraph: the tab answers all the while, and the end is honest', async () => {
    const filler = '会议研究了防汛工作，通报了上月督查情况，要求各地落实责任。';
    const times = Math.ceil(10_000_000 / Buffer.byteLength(filler));
    const url = driven.make('huge.html', pageOf([CASE + filler.repeat(times)]));
    const page = await driven.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const tab = await tabOf(driven.worker, url);
    const reading = waitForReading(driven.worker, tab, 60_000);
    const slowest = await slowestAnswer(page, reading);
    const { partial, characters } = reportOf({ reading: await reading });
    expect(partial || characters >= filler.length * times, 'less was read than is said').toBe(true);
    expect(slowest, 'milliseconds until the tab answered').toBeLessThan(FROZEN_MS);
    expect(await popupText(page)).not.toBe('');
    await page.close();
  });
});

describe('stored settings', () => {
  it('a corrupt value: the defaults hold and one line in the popup says so until dismissed', async () => {
    await driven.worker.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 'one', language: 7 } }),
    );
    const { page, reading } = await driven.openMade('corrupt.html', pageOf([CASE]));
    expect(reading.state).toBe('read');
    const popup = await driven.openPopup(page);
    expect(await popup.$$('.banner button')).toHaveLength(1);
    await popup.click('.banner button');
    await popup.waitForFunction(() => !document.querySelector('.banner'));
    await popup.close();
    await page.close();
  });

  it('a site that is switched off is not read', async () => {
    await driven.worker.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 1, language: 'en', marks: true, offSites: ['localhost'] },
      }),
    );
    const { page, reading } = await driven.openMade('off.html', pageOf([CASE]));
    expect(reading).toEqual({ state: 'stopped', reason: 'off' });
    expect(await markedRanges(page)).toEqual([]);
    expect(await popupText(page)).toContain(t('en', 'off.title', { host: 'localhost' }));
    await setLanguage(driven.worker, 'auto');
    await page.close();
  });
});

/** Asks the tab for something small again and again until `work` ends; gives the longest wait in ms. */
async function slowestAnswer(page: Page, work: Promise<unknown>): Promise<number> {
  let going = true;
  void work.finally(() => {
    going = false;
  });
  let slowest = 0;
  while (going) {
    const asked = performance.now();
    expect(await page.evaluate(() => document.title)).toBe('10');
    slowest = Math.max(slowest, performance.now() - asked);
  }
  return slowest;
}

/** What the popup says about a page. */
async function popupText(page: Page): Promise<string> {
  const popup = await driven.openPopup(page);
  const text = await popup.evaluate(() => document.body.textContent ?? '');
  await popup.close();
  return text;
}
