import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { readCard, waitForCard } from '../../scripts/browser/card';
import { pointOnMark, waitForMarks } from '../../scripts/browser/marks';
import { useBrowser } from './browser';
import { markedText } from './marked';
import { pageOf } from './page';
import { BRIDGE, TOWER } from './structures';

const driven = useBrowser();

const OPEN = `<template shadowrootmode="open">`;
const CLOSED = `<template shadowrootmode="closed">`;

async function open(name: string, body: string): Promise<Page> {
  const html = pageOf([]).replace('<body>', `<body>${body}`);
  const { page } = await driven.openMade(`${name}.html`, html);
  await waitForMarks(page);
  return page;
}

/** Chromium hands the style down from the root; Firefox needs a sheet in each tree (ADR 0031). */
const SHEETS = inject('browser') === 'Firefox' ? 1 : 0;

interface ShadowStyle {
  /** Style sheets that we have put there. */
  sheets: number;
  /** Whether an element of it with a mark has a line for it. */
  lined: boolean;
}

/** How marks are styled in each shadow tree, outer ones first. */
function styles(page: Page): Promise<ShadowStyle[]> {
  return page.evaluate(() => {
    const styles: ShadowStyle[] = [];
    const names = [...CSS.highlights.keys()];
    const queue: ParentNode[] = [document];
    for (let root = queue.shift(); root; root = queue.shift()) {
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (!shadowRoot) continue;
        const lined = [...shadowRoot.querySelectorAll('*')].some((element) =>
          names.some((name) =>
            getComputedStyle(element, `::highlight(${name})`).textDecorationLine.includes('under'),
          ),
        );
        styles.push({ sheets: shadowRoot.adoptedStyleSheets.length, lined });
        queue.push(shadowRoot);
      }
    }
    return styles;
  });
}

describe('shadow trees', () => {
  it.each([
    ['open', `<div>${OPEN}<p>${BRIDGE.text}</p></template></div>`, 1],
    [
      'one in another',
      `<div>${OPEN}<section>${OPEN}<p>${BRIDGE.text}</p></template></section></template></div>`,
      2,
    ],
    [
      'with a slot',
      `<div>${OPEN}<section><slot></slot></section></template><p>${BRIDGE.text}</p></div>`,
      1,
    ],
    [
      'with text right below its root, which has no element of its own',
      `<my-text>${OPEN}${BRIDGE.text}<b>。</b></template></my-text>`,
      1,
    ],
    [
      'of an element that holds white space',
      `<my-text> ${OPEN}<p>${BRIDGE.text}</p></template>\n</my-text>`,
      1,
    ],
  ])('%s: read, and styled', async (name, html, count) => {
    const page = await open(`shadow ${name}`, html);
    expect(await markedText(page)).toContain(BRIDGE.words);
    expect(await styles(page)).toEqual(Array(count).fill({ sheets: SHEETS, lined: true }));
    await page.close();
  });

  it('what is assigned to a slot that is not shown is not marked', async () => {
    const away = `${OPEN}<div style="display: none"><slot></slot></div></template>${BRIDGE.text}`;
    const page = await open('slot away', `<my-text>${away}</my-text><p>${TOWER.text}</p>`);
    await expect.poll(() => markedText(page)).not.toContain(BRIDGE.words);
    expect(await markedText(page)).toContain(TOWER.words);
    await page.close();
  });

  it('closed ones are not read', async () => {
    const body = `<div>${CLOSED}<p>${BRIDGE.text}</p></template></div><p>${TOWER.text}</p>`;
    expect(await markedText(await open('closed', body))).not.toContain(BRIDGE.words);
  });

  it('text that comes late into one is marked', async () => {
    const page = await open('late', `<div>${OPEN}<p>今日</p></template></div><p>${TOWER.text}</p>`);
    await page.evaluate((text) => {
      document.querySelector('div')?.shadowRoot?.querySelector('p')?.append(text);
    }, BRIDGE.text);
    await expect.poll(() => markedText(page), { timeout: 10_000 }).toContain(BRIDGE.words);
    await page.close();
  });
});

describe('a page that nothing was found in, and then', () => {
  it.each([
    [
      'text comes into a shadow tree',
      (text: string) => document.querySelector('div')?.shadowRoot?.append(text),
    ],
    [
      'a shadow tree comes with its text',
      (text: string) => {
        const host = document.createElement('section');
        host.attachShadow({ mode: 'open' }).append(text);
        document.body.append(host);
      },
    ],
  ])('%s', async (name, change) => {
    const html = pageOf([]).replace('<body>', `<body><div>${OPEN}<p>今日</p></template></div>`);
    const { page } = await driven.openMade(`shadow ${name}.html`, html);
    await page.evaluate(change, BRIDGE.text);
    await expect.poll(() => markedText(page), { timeout: 10_000 }).toContain(BRIDGE.words);
    await page.close();
  });
});

describe('the card finds its mark', () => {
  it.each([
    ['in a shadow tree', `<div>${OPEN}<p>${BRIDGE.text}</p></template></div>`],
    ['on a zoomed page', `<style>html { zoom: 1.6 }</style><p>${BRIDGE.text}</p>`],
    [
      'in vertical writing',
      `<p style="writing-mode: vertical-rl; height: 400px">${BRIDGE.text}</p>`,
    ],
  ])('%s', async (name, html) => {
    const page = await open(`card ${name}`, html);
    const { x, y } = await pointOnMark(page);
    await page.mouse.move(x, y);
    await waitForCard(page, true);
    expect(await readCard(page)).toContain('写了一份检查');
    await page.close();
  });
});

it('a page that is printed keeps its marks and its tree', async () => {
  const page = await open('print', `<p>${BRIDGE.text}</p>`);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect((await page.pdf()).length).toBeGreaterThan(1_000);
  expect(await markedText(page)).toContain(BRIDGE.words);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});
