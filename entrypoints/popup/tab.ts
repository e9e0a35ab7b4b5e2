import { type Browser, browser } from 'wxt/browser';
import type { PageInfo, View } from '../../components/view';
import { BadAnswer } from '../../page/messages';
import type { Readers } from './readers';

/** The tab that the popup speaks of. */
export interface Tab extends PageInfo {
  id: number;
  /** Why the browser will not let it be read, if so. */
  closed: 'restricted' | 'pdf' | null;
}

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** The tab in front, or `undefined` when the browser names none. */
export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && toTab(tab);
}

/** A tab by its number, or `undefined` when it has been closed. */
export async function tabById(id: number): Promise<Tab | undefined> {
  return browser.tabs.get(id).then(toTab, () => undefined);
}

function toTab({ id, title = '', url }: Browser.tabs.Tab): Tab | undefined {
  return id === undefined ? undefined : { id, title, ...describe(url) };
}

/**
 * Host of an address, and whether browsers keep extensions out of it. A click on the icon shows the
 * address of every page that may be read, so a hidden one is closed.
 */
export function describe(address: string | undefined): { host: string; closed: Tab['closed'] } {
  if (!address) return { host: '', closed: 'restricted' };
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
