import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import type { Anchor } from './card';

const GAP = 10;
const EDGE = 8;
const WIDTH = 380;
/** Beside less room than this, in CSS pixels, a card could not be read: it then docks at an edge. */
const LEAST_HEIGHT = 170;
const LEAST_WIDTH = 280;

/**
 * Keeps a panel beside its anchor, never on it, while page and window move.
 * @returns a function that stops
 */
export function placeCard(anchor: Anchor, panel: HTMLElement): () => void {
  const reference = {
    getBoundingClientRect: () => bounds(anchor.rects()),
    contextElement: anchor.element,
  };
  return autoUpdate(reference, panel, () => void place(anchor, reference, panel));
}

async function place(
  anchor: Anchor,
  reference: { getBoundingClientRect(): DOMRect },
  panel: HTMLElement,
): Promise<void> {
  const around = reference.getBoundingClientRect();
  // What has been scrolled away takes its card along, unless somebody is on the card with the keyboard.
  const gone = around.bottom < 0 || around.top > innerHeight;
  panel.style.visibility = gone && !panel.matches(':focus-within') ? 'hidden' : '';
  const room = roomAround(around);
  const sides = Math.max(room.left, room.right) - GAP - EDGE;
  const stacked = Math.max(room.above, room.below) - GAP - EDGE;
  if (stacked < LEAST_HEIGHT && sides < LEAST_WIDTH) {
    dock(around, panel);
    return;
  }
  const beside = (anchor.vertical && sides >= LEAST_WIDTH) || stacked < LEAST_HEIGHT;
  const first: Placement = beside ? 'left-start' : 'bottom-start';
  const { x, y } = await computePosition(reference, panel, {
    strategy: 'fixed',
    placement: first,
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE, crossAxis: false }),
      size({
        padding: EDGE,
        apply: ({ availableHeight, availableWidth, elements }) => {
          elements.floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
          elements.floating.style.width = `${Math.min(WIDTH, availableWidth, innerWidth - 2 * EDGE)}px`;
        },
      }),
    ],
  });
  panel.classList.remove('docked');
  Object.assign(panel.style, { left: `${x}px`, top: `${y}px`, bottom: '' });
}

/** A strip along the edge that is further from the passage; it may scroll, and leaves half the view free. */
function dock(around: DOMRect, panel: HTMLElement): void {
  panel.classList.add('docked');
  const room = Math.max(around.top, innerHeight - around.bottom) - GAP - EDGE;
  const atTop = around.top > innerHeight - around.bottom;
  Object.assign(panel.style, {
    left: `${EDGE}px`,
    width: `${innerWidth - 2 * EDGE}px`,
    maxHeight: `${Math.max(room, innerHeight * 0.5 - EDGE)}px`,
    top: atTop ? `${EDGE}px` : '',
    bottom: atTop ? '' : `${EDGE}px`,
  });
}

function roomAround(rect: DOMRect) {
  return {
    above: rect.top,
    below: innerHeight - rect.bottom,
    left: rect.left,
    right: innerWidth - rect.right,
  };
}

function bounds(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
