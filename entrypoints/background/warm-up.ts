import { analyse } from '../../engine/analyse';
import { restOf } from '../../page/gate-port';
import { loadSettings } from '../../page/settings';

/**
 * Something of all that the engine looks for. Unpacking is half of a cold start; the other half is code that runs for the
 * first time, and only a text that holds findings and a roster runs it.
 */
export const SAMPLE = [
  '去年六月，河口县城东的污水厂偷排，附近村民多次举报，无人过问，直到视频在网上传开，县里才连夜成立调查组。',
  '全县共问责四十三人，其中股级以下三十九人；环保站站长王某被免职，分管副县长李某只作了一次口头提醒。',
  '通报只说“有关单位监管不到位”，谁签的字没有写。半年后排污口还在流，那名站长已到邻县任职。',
].join('\n');

let warm = false;

/** Has the engine unpacked and compiled before a page asks for it; done once. */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  const start = performance.now();
  analyse(SAMPLE);
  if (import.meta.env.WENZE_TEST) {
    performance.measure('wenze:warm-up', { start, end: performance.now() });
  }
}

/**
 * Has the engine ready for a page that is on its way, if it is of a site that is read by itself: a page takes longer to
 * load than the engine to start.
 * @param address as far as the browser tells: it keeps that of sites without permission to itself
 */
export async function expectPage(address: string | undefined): Promise<void> {
  if (address === undefined) return;
  const { hostname } = new URL(address);
  const { settings } = await loadSettings();
  if (restOf(settings, [hostname]) === null) warmUp();
}
