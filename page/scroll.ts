import type { Shift } from './make-room';

/** Scrolls what stands around an element, the nearest first, and then the page, until it has moved as far as it can. */
export function scrollPast(element: Element, { left, top }: Shift): void {
  const goal = element.getBoundingClientRect();
  const x = goal.left - left;
  const y = goal.top - top;
  for (let around: Element | null = element; around; around = outer(around)) {
    const { left: atX, top: atY } = element.getBoundingClientRect();
    if (Math.abs(atX - x) < 1 && Math.abs(atY - y) < 1) return;
    around.scrollBy({ left: atX - x, top: atY - y, behavior: 'instant' });
  }
}

function outer(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
