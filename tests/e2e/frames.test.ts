import { describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browser/marks';
import { badgeOf, tabOf } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import type { Opened } from './driven';
import { markedText } from './marked';
import { pageOf } from './page';
import { BRIDGE, TOWER } from './structures';

const driven = useBrowser();

/** A page around one frame. */
const around = (frame: string, text = '') => pageOf([text]).replace('</body>', `${frame}</body>`);
/** The other host that a test build may run on: another origin. */
const elsewhere = (url: string) => url.replace('localhost', '127.0.0.1');

async function openFrame(name: string, html: string): Promise<Opened> {
  const opened = await driven.openMade(name, html);
  await opened.page.waitForFunction(() => frames.length > 0);
  return opened;
}

async function inFrame({ page }: Opened): Promise<string> {
  const [, inner] = page.frames();
  return inner ? markedText(inner) : '';
}

describe('frames that hold the text', () => {
  it.each([
    ['of the same origin', (url: string) => `<iframe src="${url}"></iframe>`],
    ['of another listed origin', (url: string) => `<iframe src="${elsewhere(url)}"></iframe>`],
    ['without an address', () => `<iframe srcdoc="<p>${BRIDGE.text}</p>"></iframe>`],
    [
      'sandboxed',
      (url: string) => `<iframe sandbox="allow-scripts allow-same-origin" src="${url}"></iframe>`,
    ],
    ['in a frame', (url: string) => `<iframe srcdoc="<iframe src='${url}'></iframe>"></iframe>`],
  ])('%s', async (name, frame) => {
    const url = driven.make('framed.html', pageOf([BRIDGE.text]));
    const { page, tab } = await openFrame(`${name}.html`, around(frame(url)));
    const all = async () => (await Promise.all(page.frames().map(markedText))).join();
    await expect.poll(all).toContain(BRIDGE.words);
    await expect.poll(() => badgeOf(driven.worker, tab)).not.toBe('');
    await page.close();
  });

  it('the popup shows what was found in page and frame, and leads there', async () => {
    const url = driven.make('framed.html', pageOf([BRIDGE.text]));
    const opened = await openFrame(
      'both.html',
      around(`<div style="height: 3000px"></div><iframe src="${url}"></iframe>`, TOWER.text),
    );
    const { page } = opened;
    await waitForMarks(page);
    await expect.poll(() => inFrame(opened)).toContain(BRIDGE.words);
    const popup = await driven.openPopup(page);
    await popup.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('.row[aria-expanded="false"]')) {
        row.click();
      }
    });
    const text = await popup.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain('水塔倒塌');
    expect(text).toContain('谈话提醒了事');
    await popup.evaluate(() => {
      const passages = [...document.querySelectorAll('.passage')];
      const framed = passages.find(({ textContent }) => textContent?.includes('栈桥'));
      framed?.querySelector<HTMLElement>('.jump')?.click();
    });
    await expect
      .poll(() => page.evaluate(() => scrollY), { message: 'the frame was not scrolled into view' })
      .toBeGreaterThan(500);
    await page.close();
  });
});

describe('frames that are left alone', () => {
  it.each([
    ['little text', '<p>追究责任</p>'],
    ['an editor', `<body contenteditable><p>${BRIDGE.text}</p>`],
  ])('%s', async (name, html) => {
    const frame = `<iframe srcdoc="${html.replaceAll('"', '&quot;')}"></iframe>`;
    const opened = await openFrame(`alone-${name}.html`, around(frame, TOWER.text));
    await waitForMarks(opened.page);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await inFrame(opened)).toBe('');
    await opened.page.close();
  });

  it('a frame on a site that is switched off', async () => {
    await driven.worker.evaluate(() =>
      chrome.storage.local.set({
        settings: { version: 1, language: 'auto', marks: true, offSites: ['localhost'] },
      }),
    );
    const url = elsewhere(driven.make('framed.html', pageOf([BRIDGE.text])));
    const opened = await openFrame('off.html', around(`<iframe src="${url}"></iframe>`));
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await inFrame(opened), 'the page around it is on that site').toBe('');
    await driven.worker.evaluate(() => chrome.storage.local.clear());
    await expect.poll(() => inFrame(opened), { timeout: 10_000 }).toContain(BRIDGE.words);
    expect(await tabOf(driven.worker, opened.url)).toBe(opened.tab);
    await opened.page.close();
  });
});
