import type { Page } from 'puppeteer-core';
import type { Box } from '../../page/box';

/** Where some words of one text node stand in the window, one box a line. */
export function linesOf(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    throw new Error(`The page does not say: ${text}`);
  }, words);
}

/** Those lines of which something can be seen, as a finger would find it; a page may have a `.bar` at its top. */
export function seenOf(page: Page, lines: readonly Box[]): Promise<Box[]> {
  return page.evaluate((all) => {
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    return all.filter(
      ({ left, top, right, bottom }) =>
        right > 0 && bottom > bar && left < innerWidth && top < innerHeight,
    );
  }, lines);
}
