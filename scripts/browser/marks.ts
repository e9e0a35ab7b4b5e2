import type { Page } from 'puppeteer-core';

/** One marked range as the page shows it. */
export interface MarkedRange {
  /** Name of the highlight in `CSS.highlights`. */
  name: string;
  text: string;
}

/** All ranges that the extension has marked, in no particular order. */
export function markedRanges(page: Page): Promise<MarkedRange[]> {
  return page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('wenze')
        ? [...highlight].map((range) => ({ name, text: String(range) }))
        : [],
    ),
  );
}

/** Scrolls the first marked range of the page into view and gives a point on it, in CSS pixels. */
export function pointOnMark(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(async () => {
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('wenze') ? ([...highlight] as Range[]) : [],
    );
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const first = ranges[0];
    if (!first) throw new Error('Nothing is marked on this page.');
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((painted) => requestAnimationFrame(painted));
    const box = first.getClientRects()[0];
    if (!box) throw new Error('The first mark has no box.');
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  });
}
