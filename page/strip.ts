import { area, type Box, height, overlap, width } from './box';
import { EDGE, type Room, type Scene, seen } from './scene';

/** Share of a small view that a strip along its edge takes at most. */
export const SHARE = 0.45;
/** Below these, in ems, a strip could not be read. */
const LEAST = { width: 9, height: 5 };

/** A strip along the edge beside a passage where most room is; `null` where none could be read. */
export function stripBeside(sides: readonly Room[], { view, em, vertical }: Scene): Room | null {
  const usable = sides.filter((room) =>
    lies(room, 'below', 'above')
      ? height(room) >= LEAST.height * em
      : vertical && width(room) >= LEAST.width * em,
  );
  const [largest] = usable.sort((a, b) => area(b) - area(a));
  if (!largest) return null;
  const edge = stripAt(largest.side, view);
  return { ...(overlap(edge, largest) ?? largest), side: largest.side, docked: true };
}

/**
 * Where a card stands that has no room but must be shown: over none of the words that led there if that can be, and
 * over as little of the passage as can be.
 */
export function lastResort(scene: Scene, clues: readonly Box[]): Room {
  const { view, vertical } = scene;
  const strips = (vertical ? BESIDE : STACKED).map((side) => stripAt(side, view));
  const covered = (lines: readonly Box[], strip: Box) =>
    lines.reduce((sum, line) => sum + area(overlap(line, strip) ?? NOTHING), 0);
  const cost = (strip: Box) => 1_000 * covered(clues, strip) + covered(seen(scene), strip);
  return strips.reduce((a, b) => (cost(b) < cost(a) ? b : a));
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };
const STACKED = ['below', 'above'] as const;
const BESIDE = ['left', 'right', 'below', 'above'] as const;

/** The whole strip along one edge of the view. */
function stripAt(side: Room['side'], view: Box): Room {
  const edges = {
    left: view.left + EDGE,
    top: view.top + EDGE,
    right: view.right - EDGE,
    bottom: view.bottom - EDGE,
  };
  const across = SHARE * width(view);
  const down = SHARE * height(view);
  const strip = { ...edges, side, docked: true };
  if (side === 'below') return { ...strip, top: edges.bottom - down };
  if (side === 'above') return { ...strip, bottom: edges.top + down };
  if (side === 'left') return { ...strip, right: edges.left + across };
  return { ...strip, left: edges.right - across };
}

function lies({ side }: Room, ...sides: Room['side'][]): boolean {
  return sides.includes(side);
}
