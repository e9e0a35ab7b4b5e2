import { type Browser, browser } from 'wxt/browser';
import type { Box } from './box';
import { followSeenPart } from './seen-part';

/** Name of the port over which a side panel hears what is in view. */
export const IN_VIEW = 'wenze-in-view';
const PAUSE_MS = 150;
const PASSIVE = { capture: true, passive: true } as const;

/** Which findings stand in a part of the window, by index into `report.findings`. */
type Look = (view: Box) => number[];

/**
 * While a side panel listens, tells it which findings stand in the view; nothing is watched otherwise.
 * @returns a function that ends it
 */
export function tellInView(look: Look): () => void {
  const ports = new Set<Browser.runtime.Port>();
  let rest = () => {};
  const tell = (inView: number[]) => {
    for (const port of ports) port.postMessage(inView);
  };
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== IN_VIEW) return;
    ports.add(port);
    rest();
    rest = watch(look, tell);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size === 0) rest();
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onConnect.removeListener(onConnect);
    rest();
  };
}

/** Tells what is in view, now and whenever it has changed. @returns a function that stops */
function watch(look: Look, tell: (inView: number[]) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | null = null;
  const check = () => {
    timer = undefined;
    const inView = look(seen.now());
    const now = inView.join();
    if (now === last) return;
    last = now;
    tell(inView);
  };
  const onMove = () => {
    timer ??= setTimeout(check, PAUSE_MS);
  };
  const seen = followSeenPart(onMove);
  addEventListener('scroll', onMove, PASSIVE);
  addEventListener('resize', onMove, PASSIVE);
  check();
  return () => {
    clearTimeout(timer);
    seen.stop();
    removeEventListener('scroll', onMove, PASSIVE);
    removeEventListener('resize', onMove, PASSIVE);
  };
}
