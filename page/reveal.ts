import type { Span } from '../engine/types';
import { rectsOf } from './hit';
import type { PageText } from './page-text';

const SMALL_VIEW = 420;
const EDGE = 8;

/**
 * Scrolls a passage into the middle of the view, through all that scrolls around it.
 * @returns false when the passage is no longer on the page
 */
export function reveal(page: PageText, { start, end }: Span): boolean {
  const element = page.nodeAt(firstSeen(page, start, end))?.node.parentElement;
  if (!element?.isConnected) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [rect] = rectsOf(page, start, end);
  if (!rect) return false;
  // The element may be far longer than the view: what counts is the line. In a small view (a phone,
  // or a page at 400 %) it goes to the edge, so that half the view is left for the card.
  const small = innerHeight < SMALL_VIEW;
  const out = rect.top < 0 || rect.bottom > innerHeight;
  const top = small ? rect.top - EDGE : out ? rect.top - innerHeight / 3 : 0;
  const left = rect.left < 0 || rect.right > innerWidth ? rect.left - innerWidth / 3 : 0;
  if (top !== 0 || left !== 0) scrollBy({ top, left, behavior: 'instant' });
  return true;
}

function firstSeen(page: PageText, start: number, end: number): number {
  let at = start;
  while (at < end && page.nodeAt(at) === null) at += 1;
  return at;
}
