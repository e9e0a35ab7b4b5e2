import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { t } from '../../locales';
import { clickOnCard, readCard } from '../../scripts/browser/card';
import { setLanguage } from '../../scripts/browser/popup';
import { badgeOf } from '../../scripts/browser/reading';
import { useBrowser } from './browser';
import type { Opened } from './driven';
import { markedText } from './marked';
import { pageOf } from './page';
import { BRIDGE, TOWER } from './structures';

const driven = useBrowser();

/** The other host that a test build may run on: another origin. */
const elsewhere = (url: string) => url.replace('localhost', '127.0.0.1');
const SPACE = '<div style="height: 3000px"></div>';

/** A page with a passage and two frames of one passage each; the first of them comes last. */
async function openPage(name: string): Promise<Opened> {
  const near = driven.make('near.html', pageOf([BRIDGE.text]));
  const far = elsewhere(driven.make('far.html', pageOf([BRIDGE.text])));
  const late = `
    const frame = Object.assign(document.createElement('iframe'), { src: '${near}', id: 'near' });
    document.querySelector('#here').append(frame);`;
  const body = `${SPACE}<div id="here"></div>${SPACE}<iframe id="far" src="${far}"></iframe>${SPACE}`;
  const opened = await driven.openMade(
    name,
    pageOf([TOWER.text]).replace('</body>', `${body}<script>${late}</script></body>`),
  );
  const isMarked = async () => {
    const marked = await Promise.all(opened.page.frames().map(markedText));
    if (!marked.every(Boolean)) throw new Error('A frame is not marked.');
  };
  await vi.waitFor(isMarked, { timeout: 20_000, interval: 100 });
  return opened;
}

describe('next and previous go through all frames', () => {
  let opened: Opened;
  beforeAll(async () => {
    await setLanguage(driven.worker, 'zh-Hans');
    opened = await openPage('steps.html');
  });

  it.each([
    ['next-passage', 'page', '1 / 3'],
    ['next-passage', 'near', '2 / 3'],
    ['next-passage', 'far', '3 / 3'],
    ['next-passage', 'page', '1 / 3'],
    ['previous-passage', 'far', '3 / 3'],
    ['previous-passage', 'near', '2 / 3'],
    ['previous-passage', 'page', '1 / 3'],
  ] as const)('%s: %s, %s', async (command, place, count) => {
    const { page, tab } = opened;
    await driven.press(command, tab);
    await expect.poll(() => cardsIn(page), { timeout: 10_000 }).toEqual([place]);
    await expect.poll(() => isInView(page, place), { timeout: 5_000 }).toBe(true);
    await expect.poll(() => focusedIn(page), { timeout: 5_000 }).toEqual([place]);
    // The card of a frame inside cannot be looked into from here.
    if (place === 'page') await expect.poll(() => readCard(page)).toContain(count);
  });

  it("goes on from the card's own button", async () => {
    const { page } = opened;
    await clickOnCard(page, t('zh-Hans', 'card.next'));
    await expect.poll(() => cardsIn(page), { timeout: 10_000 }).toEqual(['near']);
    await page.close();
  });
});

describe('what was found in a frame is forgotten', () => {
  it.each<[name: string, away: (page: Page) => Promise<unknown>]>([
    ['that is removed', (page) => page.evaluate(() => document.querySelector('#far')?.remove())],
    [
      'that shows another page',
      (page) =>
        page.evaluate(
          (url) => document.querySelector('#far')?.setAttribute('src', url),
          driven.make('plain.html', pageOf(['今天天气很好。'])),
        ),
    ],
    [
      'inside a frame that is removed',
      (page) => page.evaluate(() => document.querySelector('#outer')?.remove()),
    ],
  ])('%s', async (name, away) => {
    const far = elsewhere(driven.make('far.html', pageOf([BRIDGE.text])));
    const inner = `<iframe id="far" src="${far}"></iframe>`;
    const frame = name.includes('inside')
      ? `<iframe id="outer" srcdoc='${inner}'></iframe>`
      : inner;
    const html = pageOf(['今天通报了一件事。']).replace('</body>', `${frame}</body>`);
    const { page, tab } = await driven.openMade(`${name}.html`, html);
    const badge = () => badgeOf(driven.worker, tab);
    await expect.poll(badge, { timeout: 20_000 }).toBe('1');
    const popup = await driven.openPopup(page);
    const found = () => popup.$$eval('.portrait:not(.portrait-none)', (rows) => rows.length);
    await expect.poll(found, { timeout: 20_000 }).toBe(1);
    await away(page);
    await expect.poll(badge, { timeout: 10_000 }).toBe('');
    await expect.poll(found, { timeout: 10_000 }).toBe(0);
    await popup.close();
    await page.close();
  });

  it('and known again when the browser brings a page back', async () => {
    const { page, tab } = await openPage('back.html');
    const badge = () => badgeOf(driven.worker, tab);
    await expect.poll(badge).toBe('1');
    await page.goto(driven.make('plain.html', pageOf(['今天天气很好。'])));
    await expect.poll(badge).toBe('');
    await page.goBack();
    await expect.poll(badge, { timeout: 20_000 }).toBe('1');
    await page.close();
  });
});

/** Names of all frames in which something holds. */
async function framesWhere(
  page: Page,
  test: (frame: Frame) => Promise<boolean>,
): Promise<string[]> {
  const names = await Promise.all(
    page.frames().map(async (frame) => {
      const name = /(near|far)\.html/.exec(frame.url())?.[1] ?? 'page';
      return (await test(frame)) ? [name] : [];
    }),
  );
  return names.flat();
}

function cardsIn(page: Page): Promise<string[]> {
  return framesWhere(page, (frame) =>
    frame.evaluate(() => document.querySelector('wenze-mirror-card') !== null),
  );
}

function focusedIn(page: Page): Promise<string[]> {
  return framesWhere(page, (frame) =>
    frame.evaluate(
      () => document.hasFocus() && document.activeElement?.localName === 'wenze-mirror-card',
    ),
  );
}

/** Whether a frame, or the top of the page, stands in the window. */
function isInView(page: Page, place: string): Promise<boolean> {
  return page.evaluate((name) => {
    const element = document.querySelector(name === 'page' ? 'p' : `#${name}`);
    const { top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
    return bottom > 0 && top < innerHeight;
  }, place);
}
