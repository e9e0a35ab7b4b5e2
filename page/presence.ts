import { api } from './api';

/** What the scripts of one frame know of each other: they share a world, but no modules. */
export interface Presence {
  /** Reads the page once more. */
  again(): void;
  /** When somebody last went to a passage here, on the clock of `Date.now()`; 0 before the first time. */
  visited(): number;
  /** How many places are marked here. */
  marks(): number;
  /** Takes everything off the page. */
  leave(): void;
}

const KEY = Symbol.for('wenze-mirror.reader');
/** Readers of an extension that has since been updated live in a world of their own; they hear this. */
const ARRIVED = 'wenze-mirror:reader-arrived';

type World = typeof globalThis & { [KEY]?: Presence | undefined };

/** The reader at work in this frame, if there is one. */
export function presentReader(): Presence | undefined {
  return (globalThis as World)[KEY];
}

/** Makes itself known, and has readers go whose extension is gone. @returns a function that takes it back */
export function bePresent(reader: Presence): () => void {
  (globalThis as World)[KEY] = reader;
  // The page hears it too, so it is said only where marks already give a reader away.
  if (marksAreShown()) document.dispatchEvent(new Event(ARRIVED));
  // A page may send this event too: a reader goes only when it is really cut off.
  const onArrival = () => {
    if (!isConnected()) reader.leave();
  };
  document.addEventListener(ARRIVED, onArrival);
  return () => {
    document.removeEventListener(ARRIVED, onArrival);
    if (presentReader() === reader) (globalThis as World)[KEY] = undefined;
  };
}

function marksAreShown(): boolean {
  // Not by name: Firefox does not let a content script walk through them.
  return (globalThis.CSS?.highlights?.size ?? 0) > 0;
}

/** False once the extension has been updated, switched off or removed. */
export function isConnected(): boolean {
  try {
    return api().runtime?.id !== undefined;
  } catch {
    return false;
  }
}
