import type { Page } from 'puppeteer-core';

/**
 * Whether the page's tree still says what its file says: the file is parsed once more and both are
 * compared as markup. For pages without scripts and in UTF-8.
 */
export function isAsServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const markup = await (await fetch(location.href)).text();
    const fresh = new DOMParser().parseFromString(markup, 'text/html');
    return fresh.documentElement.outerHTML === document.documentElement.outerHTML;
  });
}

/** A page around some paragraphs. */
export function pageOf(paragraphs: string[], lang = 'zh-Hans'): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return (
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>10</title></head>` +
    `<body>${body}</body></html>`
  );
}

/** Waits until the beginning of some words of the page stands inside the window. */
export async function waitUntilVisible(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (start) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(start) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + start.length);
        const box = range.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      }
      return false;
    },
    { timeout: 10_000 },
    words.slice(0, 8),
  );
}
