import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, bounds, height, overlap } from './box';
import { makeRoom, type Stage } from './make-room';
import { findRoom } from './room';
import { EDGE, type Room, type Scene } from './scene';
import { lastResort, SHARE } from './strip';

const EM = 14;
const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  right,
  bottom,
});
/** Lines of 24 px, full width unless told otherwise. */
const lines = (top: number, count: number, left = 20, right = 300): Box[] =>
  Array.from({ length: count }, (_, line) =>
    box(left, top + 24 * line, right, top + 24 * line + 20),
  );
const scene = (change: Partial<Scene>): Scene => ({
  view: box(0, 0, 1200, 900),
  lines: [],
  vertical: false,
  wanted: 400,
  em: EM,
  ...change,
});

describe('findRoom', () => {
  it.each<[name: string, change: Partial<Scene>, side: Room['side'] | null, docked?: boolean]>([
    ['below a passage in the middle', { lines: lines(300, 3) }, 'below'],
    ['above one at the bottom', { lines: lines(800, 3) }, 'above'],
    ['beside one that fills the height', { lines: lines(0, 40) }, 'right'],
    ['beside vertical lines', { lines: [box(600, 20, 624, 800)], vertical: true }, 'left'],
    [
      'between columns',
      { lines: [...lines(600, 12, 20, 580), ...lines(0, 12, 620, 1180)] },
      'between',
    ],
    [
      'in a strip of a small view',
      { view: box(0, 0, 320, 256), lines: lines(8, 4) },
      'below',
      true,
    ],
    [
      'nowhere, when the passage fills a small view',
      { view: box(0, 0, 320, 256), lines: lines(-40, 20) },
      null,
    ],
    ['nowhere, when the passage is out of sight', { lines: lines(-200, 3) }, null],
  ])('%s', (_, change, side, docked = false) => {
    const room = findRoom(scene(change));
    expect(room?.side ?? null).toBe(side);
    if (room) expect(room.docked).toBe(docked);
  });

  it('never touches a line that can be seen, and lies in the view', () => {
    fc.assert(
      fc.property(scenes(), (made) => {
        const room = findRoom(made);
        if (!room) return;
        expect(
          made.lines.filter((line) => overlap(overlap(line, made.view) ?? NOTHING, room)),
        ).toEqual([]);
        expect(bounds([room, made.view])).toEqual(made.view);
        if (room.docked && (room.side === 'below' || room.side === 'above')) {
          expect(height(room)).toBeLessThanOrEqual(SHARE * height(made.view) + 0.01);
        }
      }),
    );
  });
});

describe('lastResort', () => {
  it('leaves the words that led there alone', () => {
    const small = scene({ view: box(0, 0, 320, 256), lines: lines(-40, 20) });
    expect(lastResort(small, lines(10, 1)).side).toBe('below');
    expect(lastResort(small, lines(220, 1)).side).toBe('above');
  });
});

describe('makeRoom', () => {
  const VIEW = box(0, 0, 320, 256);

  it.each<[name: string, top: number, count: number, clue: number]>([
    ['a short passage, its middle in view', 100, 4, 2],
    ['a long one whose words stand at the beginning', -200, 30, 1],
    ['a long one whose words stand at the end', -200, 30, 28],
    ['a long one that begins below the view', 250, 30, 0],
  ])('%s', (_, top, count, clue) => {
    const end = scrolled(top, count, clue, 10_000);
    expect(findRoom(end.scene), 'no room').not.toBeNull();
    expect(
      end.clues.every((one) => one.top >= 0 && one.bottom <= 256),
      'words out of sight',
    ).toBe(true);
  });

  it('shows the beginning of a long passage whose words stand in its middle', () => {
    const end = scrolled(-200, 30, 15, 10_000);
    expect(findRoom(end.scene)).not.toBeNull();
    expect(end.scene.lines[0]?.top).toBeGreaterThan(EDGE);
  });

  it('moves nothing where there is room', () => {
    expect(scrolled(40, 2, 0, 10_000).moved).toBeCloseTo(0);
  });

  it('ends on a page that cannot be scrolled', () => {
    expect(scrolled(0, 12, 0, 0).moved).toBeCloseTo(0);
  });

  /** A page of one passage that can be scrolled by `most` in both directions. */
  function scrolled(top: number, count: number, clue: number, most: number) {
    let moved = 0;
    const look = (): Stage => {
      const all = lines(top - moved, count);
      return {
        scene: scene({ view: VIEW, lines: all }),
        clues: all.slice(clue, clue + 1),
      };
    };
    makeRoom(look, (shift) => {
      moved = Math.max(-most, Math.min(most, moved + shift.top));
    });
    return { ...look(), moved };
  }
});

const NOTHING = box(0, 0, 0, 0);

function scenes(): fc.Arbitrary<Scene> {
  const size = fc.integer({ min: 200, max: 2_000 });
  const line = fc
    .tuple(
      fc.integer({ min: -500, max: 2_000 }),
      fc.integer({ min: -500, max: 2_000 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([left, top, across, down]) => box(left, top, left + across, top + down));
  return fc
    .record({
      right: size,
      bottom: size,
      all: fc.array(line, { maxLength: 30 }),
      vertical: fc.boolean(),
      wanted: fc.integer({ min: 50, max: 900 }),
      em: fc.integer({ min: 10, max: 32 }),
    })
    .map(({ right, bottom, all, ...rest }) => ({
      ...rest,
      view: box(0, 0, right, bottom),
      lines: all,
    }));
}
