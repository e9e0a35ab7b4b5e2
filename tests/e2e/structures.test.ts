import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from './browser';
import { markedText } from './marked';
import { isAsServed, pageOf } from './page';
import { STRUCTURES } from './structures';

const driven = useBrowser();

describe('every structure of a page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await driven.browser.newPage();
  });

  it.each(STRUCTURES)('$name', async ({ name, html, marked, unmarked = [] }) => {
    const file = `structure-${STRUCTURES.findIndex((one) => one.name === name)}.html`;
    const markup = pageOf([]).replace('<body>', `<body>${html}`);
    await driven.openMade(file, markup, page);
    await expect
      .poll(() => markedText(page), { message: 'marks of page/read.ts and its like' })
      .toContain(marked[0]);
    const all = await markedText(page);
    for (const words of marked) expect(all, 'these words are not marked').toContain(words);
    for (const words of unmarked) expect(all, 'these words are marked').not.toContain(words);
    expect(await isAsServed(page), 'the page was changed').toBe(true);
  });
});
