import type { Box } from './box';

/** Bars of a page that stay at its top are at most so many, and take at most this share of the view. */
const MOST_BARS = 3;
const MOST_SHARE = 0.4;

/** What of the page can be seen: without scroll bars, and below what the page keeps at the top of the view. */
export function viewNow(): Box {
  const { clientWidth = innerWidth, clientHeight = innerHeight } = document.scrollingElement ?? {};
  const top = belowBars(clientWidth / 2, MOST_SHARE * clientHeight);
  return { left: 0, top, right: clientWidth, bottom: clientHeight };
}

/** Where bars end that other content slides under. */
function belowBars(across: number, most: number): number {
  let top = 0;
  for (let bars = 0; bars < MOST_BARS; bars += 1) {
    const bottom = barAt(across, top + 1)?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= top || bottom > most) break;
    top = bottom;
  }
  return top;
}

function barAt(x: number, y: number): Element | null {
  let at: Element | null = document.elementFromPoint(x, y);
  while (at && !STAYING.has(getComputedStyle(at).position)) at = at.parentElement;
  return at;
}

const STAYING = new Set(['fixed', 'sticky']);
