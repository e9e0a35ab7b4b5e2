import { browser } from 'wxt/browser';

/**
 * Frames of a tab in which a reader is at work, the page itself (0) first. The browser leaves out those that the
 * extension may not look into.
 */
export async function readingFrames(tabId: number): Promise<number[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: hasReader,
    });
    const ids = frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
    return ids.sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** Runs in the frame, on its own: the name is that of page/presence.ts. */
function hasReader(): boolean {
  const world = globalThis as unknown as Record<symbol, unknown>;
  return world[Symbol.for('wenze-mirror.reader')] !== undefined;
}
