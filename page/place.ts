import { autoUpdate } from '@floating-ui/dom';
import { type Box, bounds, height, joinLines, width } from './box';
import type { Anchor, Opening } from './card';
import { makeRoom, type Stage } from './make-room';
import { findRoom } from './room';
import { type Room, type Scene, seen } from './scene';
import { scrollPast } from './scroll';
import { lastResort } from './strip';
import { viewNow } from './view';

/** How wide a card is where it has the room, in ems. */
const WIDTH = 27;
/** Share of the view that a card takes at most. */
const TALLEST = 0.6;

/** Keeps a panel beside its passage. @returns a function that stops */
export type PlaceCard = (anchor: Anchor, panel: HTMLElement, opening: Opening) => () => void;

/**
 * Keeps a panel beside its anchor, never on it, while page and window move. Where there is no room for it, it is not
 * shown, unless it holds the keyboard.
 */
export const placeCard: PlaceCard = (anchor, panel, { pinned, scroll }) => {
  const stage = (): Stage => ({ scene: sceneOf(anchor, panel), clues: joinLines(anchor.clues()) });
  if (scroll) makeRoom(stage, (shift) => scrollPast(anchor.element, shift));
  // A page that has no room at all, and cannot be scrolled to have some, must not make a card impossible.
  const insists = pinned && !findRoom(stage().scene);
  const reference = {
    getBoundingClientRect: () => rectOf(anchor.rects()),
    contextElement: anchor.element,
  };
  return autoUpdate(reference, panel, () => {
    const { scene, clues } = stage();
    const room =
      findRoom(scene) ??
      (insists || panel.matches(':focus-within') ? lastResort(scene, clues) : null);
    panel.style.visibility = room ? '' : 'hidden';
    if (room) put(panel, room, scene, anchor.fromRight);
  });
};

function sceneOf(anchor: Anchor, panel: HTMLElement): Scene {
  return {
    view: viewNow(),
    lines: joinLines(anchor.rects()),
    vertical: anchor.vertical,
    wanted: wantedBy(panel),
    em: Number.parseFloat(getComputedStyle(panel).fontSize),
  };
}

/** The height that would show everything, what is scrolled away now too; never more than a card may take. */
function wantedBy(panel: HTMLElement): number {
  const parts = [...panel.querySelectorAll('.card, .body')];
  const away = parts.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  return Math.min(panel.offsetHeight + Math.max(0, ...away), TALLEST * innerHeight);
}

function put(panel: HTMLElement, room: Room, { lines, view, em }: Scene, fromRight: boolean): void {
  panel.classList.toggle('docked', room.docked);
  const across = room.docked ? width(room) : Math.min(WIDTH * em, width(room));
  const most = room.docked ? height(room) : Math.min(height(room), TALLEST * height(view));
  Object.assign(panel.style, { width: `${across}px`, maxHeight: `${most}px` });
  const around = bounds(seen({ lines, view }).length > 0 ? seen({ lines, view }) : lines);
  const start = fromRight ? around.right - across : around.left;
  const left = room.side === 'left' ? room.right - across : start;
  const down = panel.offsetHeight;
  const top = room.side === 'above' ? room.bottom - down : around.top;
  panel.style.left = `${between(room.left, left, room.right - across)}px`;
  panel.style.top = `${between(room.top, top, room.bottom - down)}px`;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function rectOf(rects: readonly Box[]): DOMRect {
  if (rects.length === 0) return new DOMRect();
  const around = bounds(rects);
  return new DOMRect(around.left, around.top, width(around), height(around));
}
