// What runs inside the page or beside the reader. Sent as text, so each function stands alone, without inner named
// functions: tsx would give those a helper that the page does not have.

/** In the extension's world: the start of what is measured. */
export function markBegin(): void {
  performance.clearMarks();
  performance.clearMeasures();
  performance.mark('bench:begin');
}

/** In the extension's world: the scripts before this one have been compiled and run. */
export function markEvaluated(): void {
  performance.mark('bench:evaluated');
}

/** In the extension's world: notes when the first new highlights have been painted, and when all of them have. */
export async function watchPaint(): Promise<void> {
  const before = new Set([...CSS.highlights.values()]);
  const { port1, port2 } = new MessageChannel();
  let fresh = false;
  let whole = false;
  while (!whole) {
    await new Promise((frame) => requestAnimationFrame(frame));
    whole = performance.getEntriesByName('wenze:analysis', 'measure').length > 0;
    const names: [string, Highlight][] = fresh ? [] : [...CSS.highlights];
    const isFirst: boolean = names.some(
      ([name, one]) => name.startsWith('wenze') && !before.has(one),
    );
    if (!isFirst && !whole) continue;
    fresh ||= isFirst;
    // A frame's callbacks run before it is painted, the next message after.
    await new Promise((painted) => {
      port1.onmessage = painted;
      port2.postMessage(null);
    });
    if (isFirst) performance.mark('bench:first');
  }
  port1.close();
  performance.mark('bench:painted');
}

/** In the extension's world: the reader that is there reads once more. */
export function readAgain(): void {
  const world = globalThis as unknown as Record<symbol, { again(): void } | undefined>;
  world[Symbol.for('wenze-mirror.reader')]?.again();
}

/** Times since `bench:begin` in milliseconds, `null` for what has not happened. */
export interface Times {
  evaluated: number | null;
  /** The first marks. */
  first: number | null;
  /** All marks, the page having been read to its end. */
  painted: number | null;
  /** Duration of the gate's look at the page. */
  gate: number | null;
  /** Duration of one reading: text, engine, report and highlights, waiting for the background included. */
  analysis: number | null;
  ranges: number;
  /** What the page's main thread has worked meanwhile, style, layout and painting included. */
  mainThread: number;
}

/** What `readTimes` knows of, and the mark or measure that tells it. */
export const ENTRIES = {
  evaluated: 'bench:evaluated',
  first: 'bench:first',
  painted: 'bench:painted',
  gate: 'wenze:gate',
  analysis: 'wenze:analysis',
} as const;

/** In the page: waits for a mark or measure. To ask again and again would be work of the page's, too. */
export function untilNoted(name: string): Promise<void> {
  return new Promise((noted) => {
    const observer = new PerformanceObserver(() => {
      if (performance.getEntriesByName(name).length === 0) return;
      observer.disconnect();
      noted();
    });
    observer.observe({ entryTypes: ['mark', 'measure'] });
    if (performance.getEntriesByName(name).length > 0) noted();
  });
}

/** In the page: what the marks and measures say. */
export function readTimes(): Omit<Times, 'mainThread'> {
  const [begin, evaluated, first, painted] = ['begin', 'evaluated', 'first', 'painted'].map(
    (name) => performance.getEntriesByName(`bench:${name}`)[0]?.startTime ?? null,
  );
  const [gate, analysis] = ['wenze:gate', 'wenze:analysis'].map(
    (name) => performance.getEntriesByName(name, 'measure').at(-1)?.duration ?? null,
  );
  return {
    evaluated: evaluated == null ? null : evaluated - (begin ?? 0),
    first: first == null ? null : first - (begin ?? 0),
    painted: painted == null ? null : painted - (begin ?? 0),
    gate: gate ?? null,
    analysis: analysis ?? null,
    ranges: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

/** How a peer goes through the page. */
export type Way = 'mark' | 'markRegExp' | 'walk';

/** One peer's run, in milliseconds. */
export interface PeerTimes {
  /** Until its call came back. */
  done: number;
  /** Until the page was painted anew. */
  painted: number;
  /** Elements it put into the page. */
  marks: number;
}

/**
 * In the page: one peer over the whole body.
 * @param script source of the peer when loading it counts too; else it is there as `Mark`
 */
export async function runPeer(
  way: Way,
  words: string[],
  pattern: string,
  script: string | null,
): Promise<PeerTimes> {
  const start = performance.now();
  // biome-ignore lint/security/noGlobalEval: the peer's own bundle, started as a script tag would start it.
  if (script !== null) globalThis.eval(script);
  if (way === 'walk') {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
    document.body.dataset.length = String(length);
  } else {
    const { Mark } = globalThis as unknown as { Mark: typeof import('mark.js').default };
    const marker = new Mark(document.body);
    if (way === 'mark') marker.mark(words, { separateWordSearch: false });
    else marker.markRegExp(new RegExp(pattern));
  }
  const done = performance.now();
  await new Promise((frame) => requestAnimationFrame(frame));
  const { port1, port2 } = new MessageChannel();
  await new Promise((painted) => {
    port1.onmessage = painted;
    port2.postMessage(null);
  });
  const painted = performance.now();
  const marks = document.querySelectorAll('[data-markjs]').length;
  return { done: done - start, painted: painted - start, marks };
}
