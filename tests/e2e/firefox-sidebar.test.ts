import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../locales';
import { waitForMarks } from '../../scripts/browser/marks';
import { setLanguage } from '../../scripts/browser/popup';
import { type Opened, reportOf } from './driven';
import { Firefox } from './firefox';
import { pageOf, waitUntilVisible } from './page';
import { BRIDGE, TOWER } from './structures';

const driven = new Firefox();
const ONE = t('zh-Hans', 'status.found', { portraits: 1, count: 1 });

describe('the sidebar of Firefox', () => {
  let notice: Opened;
  beforeAll(async () => {
    await driven.start();
    await setLanguage(driven.worker, 'zh-Hans');
    notice = await driven.openSample('notice.html');
    await waitForMarks(notice.page);
    await driven.firefox.openSidebar();
  });
  afterAll(() => driven.stop());

  it('shows the six rows of the page in front', async () => {
    await expect.poll(() => count('.portrait'), { timeout: 20_000 }).toBe(6);
    expect(await status()).toMatch(/6/);
  });

  it('stays open after a jump, and marks the passage that is in view', async () => {
    const inOrder = [...reportOf(notice).findings].sort((a, b) => a.start - b.start);
    const last = inOrder.findLast(({ strength }) => strength !== 'weak')?.text ?? '';
    const row = `[...document.querySelectorAll('.row')].at(-1)`;
    const isOpen = () => inSidebar<string>(`${row}.getAttribute('aria-expanded')`);
    if ((await isOpen()) === 'false') await inSidebar(`${row}.click()`);
    await expect.poll(isOpen, { timeout: 10_000 }).toBe('true');
    const passage = `[...document.querySelectorAll('.passage')]
      .find((one) => one.textContent.includes(${JSON.stringify(last)}))`;
    await expect.poll(() => inSidebar<boolean>(`!!${passage}`), { timeout: 10_000 }).toBe(true);
    await inSidebar(`${passage}.querySelector('.jump').click()`);
    await waitUntilVisible(notice.page, last);
    const seen = () =>
      inSidebar<string>(
        `[...document.querySelectorAll('.passage[aria-current]')].map((one) => one.textContent).join()`,
      );
    await expect.poll(seen, { timeout: 5_000 }).toContain(last);
    await notice.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(seen, { timeout: 5_000 }).not.toContain(last);
  });

  it('follows the tab in front, and goes back with it', async () => {
    const other = await driven.openMade('sidebar-one.html', pageOf([TOWER.text]));
    await expect.poll(status, { timeout: 10_000 }).toBe(ONE);
    await other.page.close();
    await notice.page.bringToFront();
    await expect.poll(status, { timeout: 10_000 }).toMatch(/6/);
  });

  it('sees content that comes late', async () => {
    const { page } = await driven.openMade('sidebar-late.html', pageOf(['今天通报了一件事。']));
    await page.evaluate((text) => {
      document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
    }, BRIDGE.text);
    await expect.poll(status, { timeout: 10_000 }).toBe(ONE);
    await page.close();
  });

  it('asks for a click on a page that it may not read', async () => {
    const page = await driven.browser.newPage();
    await page.goto('about:blank');
    await expect.poll(() => count('.portrait'), { timeout: 10_000 }).toBe(0);
    expect(await inSidebar<string>('document.body.textContent')).not.toBe('');
    await page.close();
  });
});

function inSidebar<T>(script: string): Promise<T> {
  return driven.firefox.inSidebar<T>(script);
}

function count(selector: string): Promise<number> {
  return inSidebar(`document.querySelectorAll('${selector}').length`);
}

function status(): Promise<string> {
  return inSidebar(`document.querySelector('header [role=status]')?.textContent ?? ''`);
}
