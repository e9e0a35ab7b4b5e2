import type { Span } from '../engine/types';
import type { Anchor } from './card';
import { rectsOf } from './hit';
import { placeOf } from './lineage';
import type { PageText } from './page-text';

/**
 * Where the card stands for a passage; `null` when its place has gone from the page.
 * @param clues the words that led there
 */
export function anchorOf(
  page: PageText,
  { start, end }: Span,
  clues: readonly Span[],
): Anchor | null {
  const node = page.parts(start, end)[0]?.node;
  const element = node && placeOf(node);
  if (!element) return null;
  const { writingMode, direction } = getComputedStyle(element);
  return {
    element,
    rects: () => rectsOf(page, start, end),
    clues: () => clues.flatMap((clue) => rectsOf(page, clue.start, clue.end)),
    vertical: writingMode.startsWith('vertical'),
    fromRight: direction === 'rtl' || writingMode === 'vertical-rl',
  };
}
