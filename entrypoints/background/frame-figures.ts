import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { BadgeFigures } from './badge';

const figuresSchema = v.object({
  portraits: v.array(v.picklist([1, 2, 3, 4, 5, 6])),
  count: v.number(),
  partial: v.boolean(),
});

// Kept by the browser, not here: the background is put to sleep while pages stay open. One key a frame, so that
// frames which report at the same time do not overwrite each other.
const prefixOf = (tabId: number) => `frame-${tabId}-`;

/**
 * Notes what one frame of a tab has found.
 * @returns the figures of the whole tab
 */
export async function noteFrame(
  tabId: number,
  frameId: number,
  figures: BadgeFigures,
): Promise<BadgeFigures> {
  await browser.storage.session.set({ [prefixOf(tabId) + frameId]: figures });
  return sum(await framesOf(tabId));
}

/**
 * Forgets one frame of a tab.
 * @returns the figures of the others, `null` where there are none
 */
export async function forgetFrame(tabId: number, frameId: number): Promise<BadgeFigures | null> {
  await browser.storage.session.remove(prefixOf(tabId) + frameId);
  const frames = await framesOf(tabId);
  return Object.keys(frames).length === 0 ? null : sum(frames);
}

function sum(frames: Record<string, unknown>): BadgeFigures {
  const all = Object.values(frames).flatMap((stored) => {
    const parsed = v.safeParse(figuresSchema, stored);
    return parsed.success ? [parsed.output] : [];
  });
  return {
    portraits: [...new Set(all.flatMap(({ portraits }) => portraits))],
    count: all.reduce((total, { count }) => total + count, 0),
    partial: all.some(({ partial }) => partial),
  };
}

/** Forgets the page that a tab has left. @returns whether there was anything to forget */
export async function forgetFrames(tabId: number): Promise<boolean> {
  const keys = Object.keys(await framesOf(tabId));
  await browser.storage.session.remove(keys);
  return keys.length > 0;
}

async function framesOf(tabId: number): Promise<Record<string, unknown>> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return Object.fromEntries(stored.filter(([key]) => key.startsWith(prefixOf(tabId))));
}
