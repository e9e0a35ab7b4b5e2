import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../components/takeaway/fragment';
import { type Opened, reportOf, useChromium } from './chromium';
import { waitUntilVisible } from './page';

const chromium = useChromium();
const downloads = mkdtempSync(join(tmpdir(), 'wenze-downloads-'));
afterAll(() => rmSync(downloads, { recursive: true, force: true }));

const SPACE = '<div style="height:4000px"></div>';
const FIRST = '去年冬天，镇上的蓄水池垮塌，压死三名村民，';
const SECOND = '最后只是对局党组通报批评，责令作出书面检查了事。';

/** The same passage as pages may hold it. */
const STRUCTURES: [what: string, markup: string][] = [
  ['plain', `<p>${FIRST}${SECOND}</p>`],
  [
    'with marks inside a word',
    `<p>${FIRST}最后只是对<b>局党</b>组通报<i>批评</i>，责令作出书面检查了事。</p>`,
  ],
  ['with a line break', `<p>${FIRST}<br>${SECOND}</p>`],
  ['wrapped in the source', `<p>\n      ${FIRST}\n      ${SECOND}\n</p>`],
  ['with zero-width characters', `<p>${FIRST.replace('蓄水', '蓄\u200b水')}${SECOND}</p>`],
  ['after the same beginning', `<p>去年冬天，镇上下了大雪。</p>${SPACE}<p>${FIRST}${SECOND}</p>`],
];

describe('a link to a passage', () => {
  it('opens the sample at each of its passages', async () => {
    const notice = await chromium.openSample('notice.html');
    for (const { text } of reportOf(notice).findings) await opensAt(linkTo(notice.url, text), text);
    await notice.page.close();
  });

  it.each(STRUCTURES)('finds it %s', async (what, markup) => {
    const html = `<!doctype html><meta charset="utf-8">${SPACE}${markup}${SPACE}`;
    const opened = await chromium.openMade(
      `${STRUCTURES.findIndex(([name]) => name === what)}.html`,
      html,
    );
    const finding = reportOf(opened).findings.find(({ text }) => text.includes('作出书面检查'));
    expect(finding, 'nothing was found to link to').toBeDefined();
    await opensAt(linkTo(opened.url, finding?.text ?? ''), '最后只是');
    await opened.page.close();
  });

  async function opensAt(link: string, words: string): Promise<void> {
    const page = await chromium.browser.newPage();
    await page.goto(link);
    await waitUntilVisible(page, words).catch(() => {
      throw new Error(`The browser did not find the passage of ${decodeURIComponent(link)}`);
    });
    await page.close();
  }
});

describe('taking away', () => {
  let notice: Opened;
  let popup: Page;
  beforeAll(async () => {
    notice = await chromium.openSample('notice.html');
    popup = await chromium.openPopup(notice.page);
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
  });

  it.each([
    ['json', /^\{/],
    ['markdown', /^# /],
    ['csv', /^\ufeff"/],
    ['html', /^<!doctype html>/],
  ])('saves a file: %s', async (format, start) => {
    await popup.select('.take select', format);
    await popup.click('.take button:nth-of-type(2)');
    await expect.poll(() => contentOf(format), { timeout: 10_000 }).toMatch(start);
    expect(contentOf(format)).toContain('#:~:text=');
  });

  it('shows a page to print, with every firm passage', async () => {
    const target = chromium.browser.waitForTarget((one) => one.url().includes('/sheet.html'));
    await popup.click('.take button:nth-of-type(3)');
    const sheet = await (await target).asPage();
    await sheet.waitForSelector('.sheet section');
    const firm = reportOf(notice).findings.filter(({ strength }) => strength !== 'weak');
    const quoted = await sheet.$$eval('.sheet blockquote', (all) =>
      all.map((one) => one.textContent),
    );
    expect(quoted.sort()).toEqual(firm.map(({ text }) => text).sort());
    await sheet.close();
  });
});

function contentOf(format: string): string {
  const extension = format === 'markdown' ? '.md' : `.${format}`;
  const file = readdirSync(downloads).find((name) => name.endsWith(extension));
  return file ? readFileSync(join(downloads, file), 'utf8') : '';
}
