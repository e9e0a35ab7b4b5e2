import { browser } from 'wxt/browser';

/** A frame of a tab in which a reader is at work. */
export interface ReadingFrame {
  id: number;
  /** When somebody last went to a passage there, on the clock of `Date.now()`; 0 before the first time. */
  visited: number;
  /** How many places are marked there. */
  marks: number;
}

/**
 * Frames of a tab in which a reader is at work, in the order of the page: a page before the frames in it, these as
 * they stand there. The browser leaves out those that the extension may not look into.
 */
export async function readingFrames(tabId: number): Promise<ReadingFrame[]> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: lookAround,
    });
    const looks = answers.flatMap(({ frameId, result }) =>
      result ? [{ ...result, id: frameId }] : [],
    );
    return inOrder(looks)
      .filter(({ visited }) => visited !== null)
      .map(({ id, visited, marks }) => ({ id, visited: visited ?? 0, marks }));
  } catch {
    return [];
  }
}

/** What one frame knows of its place. */
interface Look {
  id: number;
  /** `null` where no reader is at work. */
  visited: number | null;
  marks: number;
  /** Its number among the frames around it, from the page inwards, as the browser counts them. */
  path: number[];
  /** Where the frames inside it stand in its text, by the browser's number; -1 where that cannot be seen. */
  inside: number[];
}

function inOrder(looks: readonly Look[]): Look[] {
  const byPath = new Map(looks.map((look) => [look.path.join(), look]));
  const placeOf = ({ path }: Look) =>
    path.map((number, depth) => {
      const around = byPath.get(path.slice(0, depth).join());
      const place = around?.inside[number] ?? -1;
      return place === -1 ? Number.MAX_SAFE_INTEGER : place;
    });
  return looks
    .map((look) => ({ look, place: placeOf(look) }))
    .sort((a, b) => compare(a.place, b.place) || a.look.id - b.look.id)
    .map(({ look }) => look);
}

/** A page comes before what stands in it. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [depth, place] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return a.length - b.length;
}

/**
 * Runs in the frame, on its own: the name is that of page/presence.ts. The browser numbers frames as they came, which
 * need not be as they stand.
 */
function lookAround(): Omit<Look, 'id'> {
  const world = globalThis as unknown as Record<
    symbol,
    { visited(): number; marks(): number } | undefined
  >;
  const path: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    const around = inner.parent;
    let number = 0;
    while (number < around.length && around[number] !== inner) number += 1;
    path.unshift(number);
  }
  const elements = [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  const inside = Array.from({ length: window.length }, (_, number) =>
    elements.findIndex(({ contentWindow }) => contentWindow === window[number]),
  );
  const reader = world[Symbol.for('wenze-mirror.reader')];
  return { visited: reader?.visited() ?? null, marks: reader?.marks() ?? 0, path, inside };
}
