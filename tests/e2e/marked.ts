import type { Frame, Page } from 'puppeteer-core';

/** What a frame shows as marked, by the words of its text nodes. */
export interface Marked {
  /** All marked words, without white space, in no particular order. */
  words: string[];
  /** Bytes of the tree's markup, shadow trees not among them. */
  markup: string;
}

/**
 * All that is marked in a frame, white space and zero-width characters taken out: a word that a page splits
 * can be asked for whole. Stretches of one highlight that follow each other are joined.
 */
export function markedText(frame: Page | Frame): Promise<string> {
  return frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('wenze'))
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer, startOffset, endOffset }) => ({
        node: startContainer as Text,
        text: (startContainer as Text).data.slice(startOffset, endOffset),
        startOffset,
      }))
      .sort((a, b) => {
        const place = a.node.compareDocumentPosition(b.node);
        if (a.node === b.node) return a.startOffset - b.startOffset;
        return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      })
      .map(({ text }) => text)
      .join('')
      .replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]/g, ''),
  );
}
