import { area, type Box, bounds, height, inset, width } from './box';
import { EDGE, GAP, type Room, type Scene, seen } from './scene';
import { stripBeside } from './strip';

/** Below these, in ems, a card with its air could not be read. */
const LEAST = { width: 20, height: 12 };

/**
 * Where a card can stand without touching a line of its passage that can be seen: below, above or beside it, in
 * the largest gap between its lines, or as a strip. `null` where there is no such place.
 */
export function findRoom(scene: Scene): Room | null {
  const { view, em } = scene;
  const lines = seen(scene);
  if (lines.length === 0) return null;
  const within = inset(view, EDGE);
  const least = { width: Math.min(LEAST.width * em, width(within)), height: LEAST.height * em };
  const isRoomy = (room: Room) => width(room) >= least.width && height(room) >= least.height;
  const sides = sidesOf(bounds(lines), within);
  const roomy = sides.filter(isRoomy);
  if (roomy.length > 0) return best(roomy, scene);
  return gaps(lines, within).find(isRoomy) ?? stripBeside(sides, scene);
}

function sidesOf(around: Box, within: Box): Room[] {
  return [
    { ...within, top: around.bottom + GAP, side: 'below', docked: false },
    { ...within, bottom: around.top - GAP, side: 'above', docked: false },
    { ...within, right: around.left - GAP, side: 'left', docked: false },
    { ...within, left: around.right + GAP, side: 'right', docked: false },
  ];
}

/** The first side in the reader's order that holds the whole card, else the one that holds most of it. */
function best(rooms: readonly Room[], { wanted, vertical }: Scene): Room | null {
  const order: Room['side'][] = vertical
    ? ['left', 'right', 'below', 'above']
    : ['below', 'above', 'right', 'left'];
  const sorted = [...rooms].sort((a, b) => order.indexOf(a.side) - order.indexOf(b.side));
  const whole = sorted.find((room) => height(room) >= wanted);
  return whole ?? sorted.reduce((a, b) => (height(b) > height(a) ? b : a));
}

/** More lines than this are not looked at one by one: it takes the third power of their number. */
const MOST_LINES = 40;

/** The largest empty box between lines that stand in several columns, if there is one. */
function gaps(lines: readonly Box[], within: Box): Room[] {
  if (lines.length > MOST_LINES) return [];
  const tops = [within.top, ...lines.map(({ bottom }) => bottom + GAP)];
  const bottoms = [within.bottom, ...lines.map(({ top }) => top - GAP)];
  let largest: Room | null = null;
  for (const top of tops) {
    for (const bottom of bottoms) {
      if (bottom <= top) continue;
      for (const [left, right] of free(lines, { ...within, top, bottom })) {
        const room: Room = { left, top, right, bottom, side: 'between', docked: false };
        if (!largest || area(room) > area(largest)) largest = room;
      }
    }
  }
  return largest ? [largest] : [];
}

/** The stretches from left to right of a band in which no line stands. */
function free(lines: readonly Box[], band: Box): [left: number, right: number][] {
  const stretches: [number, number][] = [];
  let at = band.left;
  const inBand = lines.filter(
    ({ top, bottom }) => bottom + GAP > band.top && top - GAP < band.bottom,
  );
  for (const { left, right } of inBand.sort((a, b) => a.left - b.left)) {
    if (left - GAP > at) stretches.push([at, left - GAP]);
    at = Math.max(at, right + GAP);
  }
  if (band.right > at) stretches.push([at, band.right]);
  return stretches;
}
