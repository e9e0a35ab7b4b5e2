import { type Above, above } from './lineage';

/** A box of this many CSS pixels or less shows nothing of what it clips. */
const NOTHING = 1;

/** Of the elements left out so far, those that are still to be left out. */
export function stillHidden(elements: Iterable<Element>): Set<Element> {
  const hidden = hiddenTest();
  return new Set([...elements].filter((element) => element.isConnected && hidden(element)));
}

/**
 * Tells whether a reader cannot see an element's text, or is writing it. Answers are remembered: make a new test after
 * the page may have changed.
 * @param open elements that were not collapsed a moment ago; asking for sizes is what costs most
 */
export function hiddenTest(open?: ReadonlySet<Element>): (element: Element) => boolean {
  const seen = new Map<Element, boolean>();
  const clipped = new Map<Element, boolean>();
  const collapsed = (element: Element) =>
    !open?.has(element) && (skipsContents(element) || isClippedAway(element, clipped));
  return (element) => {
    let hidden = seen.get(element);
    if (hidden === undefined) {
      hidden = isUnseen(element) || isClosed(element) || isEdited(element) || collapsed(element);
      seen.set(element, hidden);
    }
    return hidden;
  };
}

/** Chromium before 121 knows the last two by these names alone. */
const VISIBILITY = {
  visibilityProperty: true,
  opacityProperty: true,
  checkVisibilityCSS: true,
  checkOpacity: true,
};

function isUnseen(element: Element): boolean {
  for (let at: Above = element; at; at = above(at)) {
    if (at.checkVisibility(VISIBILITY)) return false;
    // `display: contents` has no box of its own, and yet its text shows when that of its parent does.
    if (getComputedStyle(at).display !== 'contents') return true;
  }
  return true;
}

/** Of closed `<details>` the summary is an element of its own, which is not asked for here. */
function isClosed(element: Element): boolean {
  return element instanceof HTMLDetailsElement && !element.open;
}

/** Elements further up that skip their contents are what `checkVisibility` knows of. */
function skipsContents(element: Element): boolean {
  return getComputedStyle(element).contentVisibility === 'hidden';
}

/** Collapsed, as accordions and texts for screen readers alone are: something around it clips and has no size. */
function isClippedAway(element: Element, seen: Map<Element, boolean>): boolean {
  const line: Element[] = [];
  let clipped: boolean | undefined;
  // No recursion: trees may be ten thousand elements deep.
  for (let at: Above = element; at && clipped === undefined; at = clipper(at)) {
    clipped = seen.get(at) ?? (clipsAll(at) || undefined);
    line.push(at);
  }
  for (const at of line) seen.set(at, clipped ?? false);
  return clipped ?? false;
}

/** The next element whose clipping shows on this one: what is taken out of the flow passes over those between. */
function clipper(element: Element): Above {
  const { position } = getComputedStyle(element);
  if (position === 'fixed') return null;
  return position === 'absolute' && element instanceof HTMLElement
    ? element.offsetParent
    : above(element);
}

function clipsAll(element: Element): boolean {
  const { height, width } = sizeOf(element);
  if (height > NOTHING && width > NOTHING) return false;
  // Inline boxes without a size clip nothing.
  const { display, overflowX, overflowY } = getComputedStyle(element);
  if (/^(inline|contents)$/.test(display) || isClippedByWindow(element)) return false;
  return (
    (overflowY !== 'visible' && height <= NOTHING) || (overflowX !== 'visible' && width <= NOTHING)
  );
}

/** As laid out: a transform, as of a list that folds out, is none of it. Drawings know their rectangle alone. */
function sizeOf(element: Element): { height: number; width: number } {
  if (!(element instanceof HTMLElement)) return element.getBoundingClientRect();
  return { height: element.offsetHeight, width: element.offsetWidth };
}

/** What the root clips the window clips instead, and what the body clips as long as the root clips nothing (CSS Overflow 3, 3.3). */
function isClippedByWindow(element: Element): boolean {
  const { body, documentElement: root } = document;
  return element === root || (element === body && getComputedStyle(root).overflowX === 'visible');
}

function isEdited(element: Element): boolean {
  return element instanceof HTMLElement && element.isContentEditable;
}
