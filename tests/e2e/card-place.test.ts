import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Box, overlap } from '../../page/box';
import { inCard, waitForCard } from '../../scripts/browser/card';
import { settle } from '../../scripts/browser/dom';
import { waitForMarks } from '../../scripts/browser/marks';
import { setSettings } from '../../scripts/browser/popup';
import { pressKeys } from '../../scripts/browser/reading';
import { type Opened, reportOf, useChromium } from './chromium';
import { linesOf, seenOf } from './lines';
import { BRIDGE, TOWER } from './structures';

const chromium = useChromium();

/** One sentence that is longer than a small view, the words that count at both its ends. */
const LONG =
  '河边的栈桥去年塌了，两名游客死亡，' +
  '县里先后开了六次会，看了三遍现场，请来两批专家，写了厚厚一本材料，'.repeat(6) +
  '管桥的科长只是写了一份检查，谈话提醒了事，没有人受到处分。';
const FILLER = '河边的柳树今年长得好，孩子们放学以后又到桥下去了。'.repeat(12);

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const TEXT = paragraphs(TOWER.text, FILLER, BRIDGE.text, FILLER, LONG, FILLER);

/** CSS pixels that a window of 1280 × 1024 has left at each zoom. */
const WINDOWS = {
  '100 %': { width: 1280, height: 1024, deviceScaleFactor: 1 },
  '200 %': { width: 640, height: 512, deviceScaleFactor: 2 },
  '400 %': { width: 320, height: 256, deviceScaleFactor: 4 },
} as const;

const PAGES = {
  'an ordinary page': `<body>${TEXT}</body>`,
  'a narrow column': `<body style="max-width: 20em">${TEXT}</body>`,
  'two columns': `<body style="columns: 2">${TEXT}</body>`,
  'a page from right to left': `<body dir="rtl">${TEXT}</body>`,
  'a page in quirks mode': `<!-- quirks --><body>${TEXT}</body>`,
  'vertical writing': `<body style="writing-mode: vertical-rl; height: 80vh">${TEXT}</body>`,
  'a bar that stays at the top': `<body style="padding-top: 25vh"><div class="bar" style="position: fixed; inset: 0 0 auto; height: 25vh; background: teal"></div>${TEXT}</body>`,
  'a box that scrolls': `<body><div style="height: 60vh; overflow: auto">${TEXT}</div>${FILLER}</body>`,
} as const;

const ALL = Object.entries(PAGES).flatMap(([name, body]) =>
  Object.entries(WINDOWS).map(([zoom, view]) => ({ name, body, zoom, view })),
);

describe('the card does not stand on its passage', () => {
  beforeAll(() => setSettings(chromium.worker, { language: 'zh-Hans', least: 'weak' }));

  it.each(ALL)('$name at $zoom, wherever the keys lead', async ({ name, body, zoom, view }) => {
    const opened = await open(`${name} ${zoom}.html`, body, view);
    const { page, tab } = opened;
    const passages = reportOf(opened).findings.map(({ text }) => text);
    const visited = new Set<string>();
    for (const _ of passages) {
      await pressKeys(chromium.worker, tab, 'next-passage');
      await waitForCard(page, true);
      await settle(page);
      const card = await cardBox(page);
      const shown = await passageOf(page, passages);
      expect(card, `no card at: ${shown}`).not.toBeNull();
      const lines = await linesOf(page, shown);
      const seen = await seenOf(page, lines);
      expect(seen.length, `the passage is out of sight: ${shown}`).toBeGreaterThan(0);
      expect(
        seen.filter((line) => overlap(line, card as Box)),
        `covered by the card at ${JSON.stringify(card)}: ${shown}`,
      ).toEqual([]);
      visited.add(shown);
      expect(inside(card as Box, view), `outside the view: ${JSON.stringify(card)}`).toBe(true);
    }
    expect(
      [...visited].some((one) => one.length > 200),
      'no long passage was visited',
    ).toBe(true);
    expect(visited.size).toBe(passages.length);
    await page.close();
  });
});

async function open(
  name: string,
  body: string,
  view: (typeof WINDOWS)[keyof typeof WINDOWS],
): Promise<Opened> {
  const doctype = body.startsWith('<!--') ? '' : '<!doctype html>';
  const html = `${doctype}<html lang="zh-Hans"><meta charset="utf-8"><title>10</title>${body}</html>`;
  const opened = await chromium.openMade(name, html);
  await opened.page.setViewport(view);
  await waitForMarks(opened.page);
  return opened;
}

/** Where the card stands; `null` while it does not show itself. */
function cardBox(page: Page): Promise<Box | null> {
  return inCard(page, function (this: ShadowRoot) {
    const panel = this.querySelector<HTMLElement>('.panel');
    if (!panel || getComputedStyle(panel).visibility === 'hidden') return null;
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** The passage that the card speaks of: it says which of all it is. */
async function passageOf(page: Page, passages: readonly string[]): Promise<string> {
  const place = await inCard(page, function (this: ShadowRoot) {
    return Number.parseInt(this.querySelector('.place')?.textContent ?? '', 10);
  });
  return passages[(place ?? 0) - 1] ?? '';
}

function inside(
  { left, top, right, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
