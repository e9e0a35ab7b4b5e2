import { type Browser, browser } from 'wxt/browser';

/** Name of the port over which a side panel hears what is in view. */
export const IN_VIEW = 'wenze-in-view';
const PAUSE_MS = 150;

/**
 * While a side panel listens, tells it which findings stand in the view; nothing is watched otherwise.
 * @param look gives indexes into `report.findings`
 * @returns a function that ends it
 */
export function tellInView(look: () => number[]): () => void {
  const ports = new Set<Browser.runtime.Port>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  const tell = () => {
    timer = undefined;
    const inView = look();
    const now = inView.join();
    if (now === last) return;
    last = now;
    for (const port of ports) port.postMessage(inView);
  };
  const onMove = () => {
    timer ??= setTimeout(tell, PAUSE_MS);
  };
  const options = { capture: true, passive: true } as const;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    removeEventListener('scroll', onMove, options);
    removeEventListener('resize', onMove, options);
  };
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== IN_VIEW) return;
    ports.add(port);
    last = '';
    port.postMessage(look());
    addEventListener('scroll', onMove, options);
    addEventListener('resize', onMove, options);
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
