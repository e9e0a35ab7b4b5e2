import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { IN_VIEW } from '../../page/in-view';

const inViewSchema = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0))),
  v.maxLength(1_000),
);

/**
 * Hears from a frame which of its findings stand in the view, as indexes into its report.
 * @returns a function that hears no more
 */
export function hearInView(
  tabId: number,
  frameId: number,
  heard: (findings: number[]) => void,
): () => void {
  const port = browser.tabs.connect(tabId, { name: IN_VIEW, frameId });
  port.onMessage.addListener((raw: unknown) => {
    const parsed = v.safeParse(inViewSchema, raw);
    if (parsed.success) heard(parsed.output);
  });
  return () => port.disconnect();
}
