import { browser } from 'wxt/browser';
import { onMessage } from '../../page/messages';
import { currentTab, type Tab } from '../popup/tab';

/**
 * Calls back with the tab in front of this window, now and whenever it is another tab or another page.
 * @returns a function that stops following
 */
export function followTab(changed: (tab: Tab | undefined) => void): () => void {
  let shown = '';
  let asked = 0;
  async function look(afresh: boolean): Promise<void> {
    asked += 1;
    const mine = asked;
    const tab = await currentTab('click');
    if (mine !== asked) return;
    const name = JSON.stringify(tab);
    if (!afresh && name === shown) return;
    shown = name;
    changed(tab);
  }
  const onActivated = () => void look(false);
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    // Every tab tells of itself; what matters is the one that is shown.
    if (shown.startsWith(`{"id":${tabId},`)) void look(status === 'complete');
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  // A click on the toolbar button shows the address of a page that was hidden until then.
  const unlisten = onMessage({
    summary: () => {
      void look(false);
      return undefined;
    },
  });
  void look(true);
  return () => {
    asked += 1;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    unlisten();
  };
}
