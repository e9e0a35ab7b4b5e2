import { rectsOf } from './hit';
import type { Mark } from './marks';
import type { PageText } from './page-text';

/**
 * Scrolls a passage into the middle of the view, through all that scrolls around it.
 * @returns false when the passage is no longer on the page
 */
export function reveal(page: PageText, mark: Mark): boolean {
  const element = page.nodeAt(firstSeen(page, mark))?.node.parentElement;
  if (!element?.isConnected) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [rect] = rectsOf(page, mark.start, mark.end);
  if (!rect) return false;
  // The element may be far longer than the view: what counts is the line.
  const top = rect.top < 0 || rect.bottom > innerHeight ? rect.top - innerHeight / 3 : 0;
  const left = rect.left < 0 || rect.right > innerWidth ? rect.left - innerWidth / 3 : 0;
  if (top !== 0 || left !== 0) scrollBy({ top, left, behavior: 'instant' });
  return true;
}

function firstSeen(page: PageText, { start, end }: Mark): number {
  let at = start;
  while (at < end && page.nodeAt(at) === null) at += 1;
  return at;
}
