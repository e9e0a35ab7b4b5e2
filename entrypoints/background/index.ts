import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../../page/messages';
import { watchSettings } from '../../page/settings';
import { clearBadge } from './badge';
import { runCommand } from './commands';
import { handlers } from './handlers';
import { injectReader } from './inject';
import { createMenu, MENU_ITEM, renameMenu } from './menu';

export default defineBackground(() => {
  onMessage(handlers);
  browser.runtime.onInstalled.addListener(() => createMenu());
  watchSettings(() => renameMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ITEM && tab?.id !== undefined) void injectReader(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void clearBadge(tabId);
  });
});
