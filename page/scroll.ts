import type { Shift } from './make-room';

/**
 * Scrolls the page and what scrolls in it, until an element has moved as far as asked or as it can. The page comes
 * first: it takes a box along that scrolls by itself, while the box would move the element out of its own view.
 */
export function scrollPast(element: Element, { left, top }: Shift): void {
  const start = element.getBoundingClientRect();
  const goal = { x: start.left - left, y: start.top - top };
  for (const scroller of scrollersAround(element)) {
    const before = element.getBoundingClientRect();
    const by = { x: before.left - goal.x, y: before.top - goal.y };
    if (Math.abs(by.x) < 1 && Math.abs(by.y) < 1) return;
    const { scrollLeft, scrollTop } = scroller;
    scroller.scrollBy({ left: by.x, top: by.y, behavior: 'instant' });
    const after = element.getBoundingClientRect();
    // The page behind a box that stays in its place need not move for nothing.
    const moved = after.left !== before.left || after.top !== before.top;
    if (!moved) scroller.scrollTo({ left: scrollLeft, top: scrollTop, behavior: 'instant' });
  }
}

/** All elements around one that may scroll, the outermost first. */
function scrollersAround(element: Element): Element[] {
  const scrollers: Element[] = [];
  for (let around: Element | null = element; around; around = outer(around)) {
    scrollers.unshift(around);
  }
  const page = document.scrollingElement;
  return page && !scrollers.includes(page) ? [page, ...scrollers] : scrollers;
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
