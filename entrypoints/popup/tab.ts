import { type Browser, browser } from 'wxt/browser';
import type { PageInfo, View } from '../../components/view';
import { BadAnswer } from '../../page/messages';
import type { Readers } from './readers';

/**
 * `restricted`: browsers keep extensions out. `click`: the address is hidden until the reader clicks on
 * the toolbar button, after which a hidden one means `restricted`.
 */
type Closed = 'restricted' | 'pdf' | 'click';

/** The tab that the popup speaks of. */
export interface Tab extends PageInfo {
  id: number;
  windowId: number;
  /** Why the browser will not let it be read, if so. */
  closed: Closed | null;
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/**
 * The tab in front, or `undefined` when the browser names none.
 * @param hidden what an address that is not shown means
 */
export async function currentTab(hidden: Closed = 'restricted'): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && toTab(tab, hidden);
}

/** A tab by its number, or `undefined` when it has been closed. */
export async function tabById(id: number): Promise<Tab | undefined> {
  return browser.tabs.get(id).then(
    (tab) => toTab(tab),
    () => undefined,
  );
}

function toTab(
  { id, windowId, title = '', url }: Browser.tabs.Tab,
  hidden: Closed = 'restricted',
): Tab | undefined {
  if (id === undefined) return undefined;
  return { id, windowId, title, ...describe(url, hidden) };
}

/**
 * Host of an address, and whether browsers keep extensions out of it. A click on the icon shows the
 * address of every page that may be read, so a hidden one is closed.
 */
export function describe(
  address: string | undefined,
  hidden: Closed = 'restricted',
): { host: string; closed: Tab['closed'] } {
  if (!address) return { host: '', closed: hidden };
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^(https?|file):$/.test(protocol) || STORES.test(address)) {
    return { host: '', closed: 'restricted' };
  }
  return { host: hostname, closed: /\.pdf$/i.test(pathname) ? 'pdf' : null };
}

/** Asks the page for its report and puts the answer, or the silence, as a view. */
export async function askTab({ closed }: Tab, readers: Readers): Promise<View> {
  try {
    const answer = await readers.report();
    if (answer.state === 'read') {
      const { report, url, marksShown } = answer;
      return { kind: 'read', report, url, marksShown };
    }
    if (answer.state === 'reading') return { kind: 'reading' };
    if (answer.state === 'failed') return { kind: 'failed', detail: answer.detail };
    return answer.reason === 'off' ? { kind: 'off' } : { kind: 'stopped', reason: answer.reason };
  } catch (error) {
    if (error instanceof BadAnswer) return { kind: 'failed', detail: error.message };
    return { kind: 'unreached', why: closed ?? 'not-yet' };
  }
}
