import type { Page } from 'puppeteer-core';

/** One marked stretch as the page shows it. */
export interface MarkedRange {
  /** Name of the highlight in `CSS.highlights`. */
  name: string;
  text: string;
}

/** Waits until something is marked: marks may come a frame later than the report. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((name) => name.startsWith('wenze')),
    { timeout: 30_000 },
  );
}

/** All that the extension has marked, in no particular order. */
export function markedRanges(page: Page): Promise<MarkedRange[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('wenze'))
      .flatMap(([name, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          // Marks may be static ranges, which have no words of their own.
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return { name, text: range.toString() };
        }),
      ),
  );
}

/** Scrolls the first mark of the page into view and gives a point on it, in CSS pixels. */
export async function pointOnMark(page: Page): Promise<{ x: number; y: number }> {
  await waitForMarks(page);
  return page.evaluate(async () => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('wenze'))
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const first = ranges[0];
    if (!first) throw new Error('Nothing is marked on this page.');
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((painted) => requestAnimationFrame(painted));
    const box = first.getClientRects()[0];
    if (!box) throw new Error('The first mark has no box.');
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  });
}
