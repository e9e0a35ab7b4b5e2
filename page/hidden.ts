import type { Analysis, Span } from '../engine/types';
import type { PageText } from './page-text';
import type { Slices } from './slices';

/**
 * Elements that style sheets hide and that what was found leans on. Only there is it asked, because
 * asking everywhere would cost more than reading.
 */
export async function hiddenUnder(
  page: PageText,
  { findings, roster }: Analysis,
  slices: Slices,
): Promise<Set<Element>> {
  const seen = new Map<Element, boolean>();
  const hidden = new Set<Element>();
  const spans: (Span | null)[] = [
    ...findings,
    ...roster.entries,
    ...roster.organisations,
    roster.total,
    roster.trigger,
    roster.rectification,
  ];
  for (const span of spans) {
    if (!span) continue;
    for (const { node } of page.parts(span.start, span.end)) {
      const element = node.parentElement;
      if (element && isHidden(element, seen)) hidden.add(element);
    }
    const pause = slices.pause();
    if (pause) await pause;
  }
  return hidden;
}

/** Of the elements left out so far, those that are still to be left out. */
export function stillHidden(elements: Iterable<Element>): Set<Element> {
  const seen = new Map<Element, boolean>();
  return new Set([...elements].filter((element) => element.isConnected && isHidden(element, seen)));
}

/** An element and all that it stands in, out of shadow trees too. */
export function lineage(element: Element): Element[] {
  const line: Element[] = [];
  for (let at: Element | null = element; at; at = above(at)) line.push(at);
  return line;
}

function isHidden(element: Element, seen: Map<Element, boolean>): boolean {
  const known = seen.get(element);
  if (known !== undefined) return known;
  const hidden =
    !element.checkVisibility({ visibilityProperty: true }) && !isBoxless(element, seen);
  seen.set(element, hidden || isEdited(element));
  return hidden || isEdited(element);
}

/** `display: contents` has no box of its own, and yet its text shows when that of its parent does. */
function isBoxless(element: Element, seen: Map<Element, boolean>): boolean {
  if (getComputedStyle(element).display !== 'contents') return false;
  const parent = above(element);
  return parent !== null && !isHidden(parent, seen);
}

function isEdited(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}

function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
