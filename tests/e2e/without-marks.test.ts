import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../locales';
import { OLDEST } from '../../page/oldest';
import { freshBuild } from '../../scripts/browser/build';
import { setLanguage } from '../../scripts/browser/popup';
import { Chromium, type Opened, reportOf } from './chromium';
import { isAsServed } from './page';

/** What such a browser lacks; no setting of Chromium or Firefox takes it away any more. */
const LACKS = 'delete globalThis.Highlight;\n';
/** The scripts that ask for it: in the page, and in the popup. */
const ASKING = /^(?:reader|surface-[^.]*)\.js$/;

/** A copy of the built extension whose scripts find a browser that cannot paint marks. */
function withoutMarks(): string {
  const directory = mkdtempSync(join(tmpdir(), 'wenze-without-'));
  cpSync(freshBuild('chromium-test'), directory, { recursive: true });
  const folders = [directory, join(directory, 'chunks')];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => [folder, name]));
  for (const [folder = '', name = ''] of files.filter(([, name = '']) => ASKING.test(name))) {
    const file = join(folder, name);
    writeFileSync(file, LACKS + readFileSync(file, 'utf8'));
  }
  return directory;
}

describe('a browser that cannot paint marks', () => {
  const chromium = new Chromium();
  const directory = withoutMarks();
  let notice: Opened;
  let popup: Page;

  beforeAll(async () => {
    await chromium.start({}, directory);
    await setLanguage(chromium.worker, 'en');
    notice = await chromium.openSample('notice.html');
    popup = await chromium.openPopup(notice.page);
  });
  afterAll(async () => {
    await chromium.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('reads the page all the same, and leaves it as it is', async () => {
    expect(reportOf(notice).findings.length).toBeGreaterThan(0);
    expect(await notice.page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await isAsServed(notice.page)).toBe(true);
  });

  it('is told so in the popup, with the versions that can', async () => {
    const told = await popup.$eval('body', (body) => body.textContent);
    expect(told).toContain(t('en', 'tooOld', OLDEST));
  });

  it('lists every passage there', async () => {
    const counts = await popup.$$eval('.count', (all) => all.map((one) => one.textContent ?? ''));
    const listed = counts.flatMap((words) => words.match(/\d+/g) ?? []);
    expect(listed.reduce((sum, one) => sum + Number(one), 0)).toBe(
      reportOf(notice).findings.length,
    );
  });
});
