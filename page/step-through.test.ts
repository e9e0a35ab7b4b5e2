import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { stepThrough } from './step-through';

/** A frame of the tab, with as many marks as it has. */
interface Frame {
  path: number[];
  inside?: number[];
  marks: number;
  visited?: number;
  /** Which of its marks it is at, from 0. */
  at?: number;
}

let frames: Record<number, Frame>;

beforeEach(() => {
  const executeScript = async () =>
    Object.entries(frames).map(([id, { path, inside = [], visited = 0, marks }]) => ({
      frameId: Number(id),
      result: { path, inside, marks, visited: marks < 0 ? null : visited },
    }));
  Object.assign(browser, { scripting: { executeScript } });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    message: { direction: number; from?: 'here' | 'edge' },
    { frameId }: { frameId: number },
  ) => ({ ok: answer(frames[frameId], message) })) as never);
});

let clock = 0;

/** What page/guide.ts does at a step. */
function answer(
  frame: Frame | undefined,
  { direction, from }: { direction: number; from?: 'here' | 'edge' },
): boolean {
  if (!frame || frame.marks < 0) throw new Error('Nobody listens.');
  const edge = direction === 1 ? -1 : frame.marks;
  let next = (from === 'edge' ? edge : (frame.at ?? edge)) + direction;
  if (from === undefined && frame.marks > 0) next = (next + frame.marks) % frame.marks;
  if (next < 0 || next >= frame.marks) return false;
  clock += 1;
  Object.assign(frame, { at: next, visited: clock });
  return true;
}

/** Where the steps lead, as `frame.mark`. */
async function walk(steps: number, direction: 1 | -1): Promise<string[]> {
  const places: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await stepThrough(7, { direction });
    const all = Object.entries(frames);
    const [id, frame] = all.reduce((a, b) =>
      (b[1].visited ?? 0) > (a[1].visited ?? 0) ? b : a,
    ) as [string, Frame];
    places.push(`${id}.${frame.at}`);
  }
  return places;
}

describe('steps through the frames of a tab', () => {
  /** Frame 9 stands before frame 4 in the page, and frame 5 in frame 4; the browser numbers them as they came. */
  const TREE = (): Record<number, Frame> => ({
    0: { path: [], inside: [1, 0], marks: 2 },
    4: { path: [0], inside: [0], marks: 1 },
    9: { path: [1], marks: 2 },
    5: { path: [0, 0], marks: 1 },
  });

  it('forwards and round', async () => {
    frames = TREE();
    expect(await walk(7, 1)).toEqual(['0.0', '0.1', '9.0', '9.1', '4.0', '5.0', '0.0']);
  });

  it('backwards and round', async () => {
    frames = TREE();
    expect(await walk(7, -1)).toEqual(['5.0', '4.0', '9.1', '9.0', '0.1', '0.0', '5.0']);
  });

  it('on from where somebody was last', async () => {
    frames = TREE();
    Object.assign(frames[9] ?? {}, { at: 0, visited: 1 });
    clock = 1;
    expect(await walk(2, 1)).toEqual(['9.1', '4.0']);
  });

  it('past frames without marks, and frames that nobody reads', async () => {
    frames = TREE();
    Object.assign(frames[9] ?? {}, { marks: 0 });
    Object.assign(frames[4] ?? {}, { marks: -1 });
    expect(await walk(4, 1)).toEqual(['0.0', '0.1', '5.0', '0.0']);
  });

  it('round in a page without frames', async () => {
    frames = { 0: { path: [], marks: 2 } };
    expect(await walk(3, 1)).toEqual(['0.0', '0.1', '0.0']);
  });

  it('nowhere when nobody has read the page', async () => {
    frames = { 0: { path: [], marks: -1 } };
    await expect(stepThrough(7, { direction: 1 })).rejects.toThrow();
  });
});
