import type { Span } from '../engine/types';
import { height } from './box';
import { rectsOf } from './hit';
import { placeOf } from './lineage';
import type { PageText } from './page-text';
import { scrollPast } from './scroll';
import { viewNow } from './view';

/** How far down the view a passage begins: what comes before it can be seen, and a card fits below. */
const FROM_TOP = 0.2;
const FROM_SIDE = 0.2;

/**
 * Scrolls a passage into the view, through all that scrolls around it.
 * @returns false when the passage is no longer on the page
 */
export function reveal(page: PageText, { start, end }: Span): boolean {
  const node = page.nodeAt(firstSeen(page, start, end))?.node;
  const element = node && placeOf(node);
  if (!element?.isConnected) return false;
  // Also through frames, which only the browser can do. The element may be far longer than the view, or the line.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [rect] = rectsOf(page, start, end);
  if (!rect) return false;
  const out = rect.left < 0 || rect.right > innerWidth;
  const left = out ? rect.left - innerWidth * FROM_SIDE : 0;
  const view = viewNow();
  scrollPast(element, { left, top: rect.top - view.top - height(view) * FROM_TOP });
  return true;
}

function firstSeen(page: PageText, start: number, end: number): number {
  let at = start;
  while (at < end && page.nodeAt(at) === null) at += 1;
  return at;
}
