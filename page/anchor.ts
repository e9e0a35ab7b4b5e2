import type { Anchor } from './card';
import { rectsOf } from './hit';
import type { Mark } from './marks';
import type { PageText } from './page-text';

/** Where the card stands for a mark; `null` when its place has gone from the page. */
export function anchorOf(page: PageText, { start, end }: Mark): Anchor | null {
  const element = page.parts(start, end)[0]?.node.parentElement;
  if (!element) return null;
  return {
    element,
    rects: () => rectsOf(page, start, end),
    vertical: getComputedStyle(element).writingMode.startsWith('vertical'),
  };
}
