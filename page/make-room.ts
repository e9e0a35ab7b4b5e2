import { type Box, bounds, height } from './box';
import { findRoom } from './room';
import { EDGE, GAP, type Scene } from './scene';
import { SHARE } from './strip';

/** How far to scroll, in CSS pixels. */
export interface Shift {
  left: number;
  top: number;
}

/**
 * Where to scroll to, one try after another, so that a passage and its card fit into the view together. Of a passage
 * too long for that its beginning stands clear of the card, or its end where only that shows the words that led there.
 * @param clues the lines of those words
 */
export function shiftsToRoom(
  { view, lines, vertical }: Pick<Scene, 'view' | 'lines' | 'vertical'>,
  clues: readonly Box[],
): Shift[] {
  if (lines.length === 0) return [];
  const all = bounds(lines);
  const down = alongside(
    { from: all.top, to: all.bottom, viewFrom: view.top, viewTo: view.bottom },
    clues.map(({ top, bottom }) => ({ from: top, to: bottom })),
  ).map((top) => ({ left: 0, top }));
  if (!vertical) return down;
  const across = alongside(
    { from: all.left, to: all.right, viewFrom: view.left, viewTo: view.right },
    clues.map(({ left, right }) => ({ from: left, to: right })),
  ).map((left) => ({ left, top: 0 }));
  // A column that is higher than what a strip leaves can only be read beside it.
  const low = height(all) <= (1 - SHARE) * height(view) - GAP - 2 * EDGE;
  return low ? [...down, ...across] : [...across, ...down];
}

interface Stretch {
  from: number;
  to: number;
}

/** The distances to scroll in one direction. */
function alongside(
  { from, to, viewFrom, viewTo }: Stretch & { viewFrom: number; viewTo: number },
  clues: readonly Stretch[],
): number[] {
  const size = viewTo - viewFrom;
  const strip = SHARE * size + EDGE + GAP;
  const startAtEdge = from - (viewFrom + EDGE);
  const endAtEdge = to - (viewTo - EDGE);
  if (to - from <= size - strip - EDGE) return [startAtEdge, endAtEdge];
  const startClear = from - (viewFrom + strip);
  const endClear = to - (viewTo - strip);
  const shows = (by: number) =>
    clues.some((clue) => clue.from - by >= viewFrom && clue.to - by <= viewTo);
  return !shows(startClear) && shows(endClear) ? [endClear, startClear] : [startClear, endClear];
}

/** A passage with its card, and what of it matters most. */
export interface Stage {
  scene: Scene;
  /** The lines of the words that led there. */
  clues: readonly Box[];
}

/**
 * Scrolls, if need be, until a card has room beside its passage, and of the passage what matters can be seen.
 * @param look gives everything as it stands at the moment
 */
export function makeRoom(look: () => Stage, scroll: (shift: Shift) => void): void {
  if (isClear(look())) return;
  const tries = shiftsToRoom(look().scene, look().clues).length;
  for (let one = 0; one < tries; one += 1) {
    moveBy(look(), one, scroll);
    if (isClear(look())) return;
  }
  // A page that is too short to scroll as far: the first try leaves it best.
  moveBy(look(), 0, scroll);
}

function isClear({ scene, clues }: Stage): boolean {
  if (!findRoom(scene)) return false;
  const { view, lines } = scene;
  const isWhole = (line: Box) =>
    line.top >= view.top &&
    line.bottom <= view.bottom &&
    line.left >= view.left &&
    line.right <= view.right;
  return lines.every(isWhole) || clues.length === 0 || clues.some(isWhole);
}

function moveBy({ scene, clues }: Stage, which: number, scroll: (shift: Shift) => void): void {
  const shift = shiftsToRoom(scene, clues)[which];
  if (shift) scroll(shift);
}
