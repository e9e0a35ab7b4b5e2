import { analyse } from '../../engine/analyse';
import { restOf } from '../../page/gate-port';
import { loadSettings } from '../../page/settings';

/**
 * Something of all that the engine looks for. Unpacking is half of a cold start; the other half is code that runs for the
 * first time, and only a text that holds findings, a roster and paragraphs that look like something at first runs it all.
 * Longer than a passage, for that is read in another way than an article.
 */
export const SAMPLE = [
  '去年六月，河口县城东的污水厂偷排，附近村民多次举报，无人过问，直到视频在网上传开，县里才连夜成立调查组。',
  '全县共问责四十三人，其中股级以下三十九人；环保站站长王某被免职，分管副县长李某只作了一次口头提醒。',
  '通报只说“有关单位监管不到位”，谁签的字没有写。半年后排污口还在流，那名站长已到邻县任职。',
  '起初听说三处漏水，过了几天改口说是七处，后来又说十一处。到了秋天，管子已经换好，有人说只换了一半，另一半还没动。',
  '河边的老人说，从前水清的时候，夏天的晚上总有人摇着小船来钓鱼，船头挂一盏灯，远远看去像一串星星。如今堤上种了两排柳树，早晨有人跑步，傍晚有人跳舞，卖豆花的推着车从桥这头走到桥那头，一路吆喝。再过一个月，岸边的步道就要铺到渡口，孩子们放学以后可以沿着它一直走回家。',
  '渡口的茶棚还是老样子，四张方桌，八条长凳，墙上挂着去年的月历。老板娘烧水用柴火，说这样泡出来的茶才香。下雨天没有客人，她就坐在门口剥莲子，剥满一碗，拿到桥头去换两个热包子。',
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
