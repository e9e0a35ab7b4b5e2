import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../../page/messages';
import { loadSettings, watchSettings } from '../../page/settings';
import { runCommand } from './commands';
import { forgetFrames } from './frame-figures';
import { handlers } from './handlers';
import { readTab } from './inject';
import { createMenu, MENU_ITEM, renameMenu } from './menu';
import { readMoreSites } from './more-sites';
import { followOwnRules } from './own-rules';
import { forget, recall } from './page-change';
import { expectPage } from './warm-up';
import { leaveWithdrawn } from './withdrawn';

export default defineBackground(() => {
  onMessage(handlers);
  browser.runtime.onInstalled.addListener(() => createMenu());
  watchSettings((settings) => {
    void renameMenu();
    void readMoreSites(settings);
  });
  followOwnRules();
  const reread = async () => readMoreSites((await loadSettings()).settings);
  browser.runtime.onInstalled.addListener(reread);
  browser.permissions.onAdded.addListener(reread);
  browser.permissions.onRemoved.addListener(({ origins }) => {
    void reread();
    void leaveWithdrawn(origins);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ITEM && tab?.id !== undefined) void readTab(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status === 'complete') recall(tabId);
    if (status !== 'loading') return;
    forget(tabId);
    expectPage(url).catch((error: unknown) => {
      console.debug('wenze-mirror: not made ready beforehand', error);
    });
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetFrames(tabId));
});
