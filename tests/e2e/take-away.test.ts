import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../components/takeaway/fragment';
import type { ReportFinding } from '../../engine/report';
import { t } from '../../locales';
import { setLanguage } from '../../scripts/browser/popup';
import { useBrowser } from './browser';
import { type Opened, reportOf } from './driven';
import { waitUntilVisible } from './page';

const driven = useBrowser();

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
    const notice = await driven.openSample('notice.html');
    const page = await driven.browser.newPage();
    for (const { text } of reportOf(notice).findings) {
      await opensAt(page, linkTo(notice.url, text), text);
    }
    await page.close();
    await notice.page.close();
  });

  it.each(STRUCTURES)('finds it %s', async (what, markup) => {
    const html = `<!doctype html><meta charset="utf-8">${SPACE}${markup}${SPACE}`;
    const opened = await driven.openMade(
      `${STRUCTURES.findIndex(([name]) => name === what)}.html`,
      html,
    );
    const finding = reportOf(opened).findings.find(({ text }) => text.includes('作出书面检查'));
    expect(finding, 'nothing was found to link to').toBeDefined();
    await opensAt(opened.page, linkTo(opened.url, finding?.text ?? ''), '最后只是');
    await opened.page.close();
  });

  /** Chromium looks for a passage for half a second after loading, which a busy machine may not have: it gets two chances. */
  async function opensAt(page: Page, link: string, words: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      // From a page to itself nothing would be loaded.
      await page.goto('about:blank');
      await page.goto(link);
      const found = await waitUntilVisible(page, words).then(
        () => true,
        () => false,
      );
      if (found) return;
      if (tries === 2)
        throw new Error(`The browser did not find the passage of ${decodeURIComponent(link)}`);
    }
  }
});

describe('taking away', () => {
  let notice: Opened;
  let popup: Page;
  beforeAll(async () => {
    notice = await driven.openSample('notice.html');
    popup = await driven.openPopup(notice.page);
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
    const sheet = await driven.sheetAfter(() => popup.click('.take button:nth-of-type(3)'));
    await sheet.waitForSelector('.sheet section');
    const firm = firmOf(notice);
    const quoted = await sheet.$$eval('.sheet blockquote', (all) =>
      all.map((one) => one.textContent),
    );
    expect(quoted.sort()).toEqual(firm.map(({ text }) => text).sort());
    await sheet.close();
  });
});

// What may be read back from the clipboard is asked of a person in Firefox.
describe.runIf(driven.name === 'Chromium')('the clipboard', () => {
  const FORMS = ['markdown', 'html', 'csv', 'json'] as const;
  let notice: Opened;
  let popup: Page;
  beforeAll(async () => {
    await setLanguage(driven.worker, 'en');
    notice = await driven.openSample('notice.html');
    popup = await driven.openPopup(notice.page);
    const session = await driven.browser.target().createCDPSession();
    await session.send('Browser.grantPermissions', {
      origin: popup.url().replace(/\/popup.*/, ''),
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    });
  });

  it.each(FORMS)('holds what was copied as %s', async (format) => {
    await copy(format);
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    const firm = firmOf(notice);
    expect(text.match(/#:~:text=/g)?.length, 'a link a passage').toBe(firm.length);
    for (const { rule } of firm) expect(text).toContain(rule);
  });

  it('holds a web page as formatted text too', async () => {
    await copy('html');
    const kinds = await popup.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
    expect(kinds).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
  });

  it.each(FORMS)('holds only what the filter leaves, and says so: %s', async (format) => {
    await popup.select('.filter select', 'case');
    await copy(format);
    const text = await popup.evaluate(() => navigator.clipboard.readText());
    const firm = firmOf(notice);
    const cases = firm.filter(({ stance }) => stance === 'case');
    expect(cases.length, 'the sample has both').toBeLessThan(firm.length);
    expect(text.match(/#:~:text=/g)).toHaveLength(cases.length);
    const said = t('en', 'sheet.selection', {
      left: cases.length,
      total: firm.length,
      what: t('en', 'sheet.only.case'),
    });
    if (format === 'json') expect(JSON.parse(text).selection.total).toBe(firm.length);
    else expect(text).toContain(said);
    await popup.select('.filter select', 'all');
  });

  it('that the browser keeps closed: the reader is told what to do instead', async () => {
    // Policies of organisations close it; no setting of Chromium does for the pages of an extension.
    await popup.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await popup.select('.take select', 'markdown');
    await popup.click('.take button:nth-of-type(1)');
    await expect.poll(said).toBe(t('en', 'take.copyFailed'));
    await popup.close();
  });

  const said = () => popup.$eval('.take [role=status]', (line) => line.textContent);

  async function copy(format: string): Promise<void> {
    await popup.select('.take select', format === 'json' ? 'csv' : 'json');
    await popup.select('.take select', format);
    await expect.poll(said).toBe(t('en', 'take.note'));
    await popup.click('.take button:nth-of-type(1)');
    await expect.poll(said).toBe(t('en', 'take.copied'));
  }
});

describe('the print view', () => {
  it('shows only what the filter leaves, and says so', async () => {
    await setLanguage(driven.worker, 'en');
    const notice = await driven.openSample('notice.html');
    const popup = await driven.openPopup(notice.page);
    await popup.select('.filter select', 'critique');
    const sheet = await driven.sheetAfter(() => popup.click('.take button:nth-of-type(3)'));
    await sheet.waitForSelector('.sheet section');
    const firm = firmOf(notice);
    const left = firm.filter(({ stance }) => stance === 'critique');
    expect(await sheet.$$('.sheet section')).toHaveLength(left.length);
    expect(await sheet.$eval('.sheet header', (head) => head.textContent)).toContain(
      t('en', 'sheet.selection', {
        left: left.length,
        total: firm.length,
        what: t('en', 'sheet.only.critique'),
      }),
    );
    await sheet.close();
  });
});

function firmOf(opened: Opened): ReportFinding[] {
  return reportOf(opened).findings.filter(({ strength }) => strength !== 'weak');
}

function contentOf(format: string): string {
  const extension = format === 'markdown' ? '.md' : `.${format}`;
  const file = readdirSync(driven.downloads).find((name) => name.endsWith(extension));
  return file ? readFileSync(join(driven.downloads, file), 'utf8') : '';
}
