import type { Box } from './box';
import { isInnerFrame } from './frame';

/** Shares of the document at which the browser tells a change, closer to each other where little of it is seen. */
const SHARES = Array.from({ length: 101 }, (_, step) => (step / 100) ** 2);
const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Follows which part of this frame's window can be seen. A frame inside a page hears nothing of the scrolling around
 * it; the browser tells it all the same how much of its document stands in the window of the tab.
 * @param changed called when that is another part than before
 */
export function followSeenPart(changed: () => void): { now(): Box; stop(): void } {
  if (!isInnerFrame()) return { now: wholeWindow, stop: () => {} };
  let seen: Box = NOTHING;
  const observer = new IntersectionObserver(
    (entries) => {
      seen = entries.at(-1)?.intersectionRect ?? NOTHING;
      changed();
    },
    { threshold: SHARES },
  );
  observer.observe(document.documentElement);
  return { now: () => seen, stop: () => observer.disconnect() };
}

function wholeWindow(): Box {
  return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
}
