import { browser } from 'wxt/browser';

/** Opens the browser's own page for keyboard commands; Firefox has a call for it, Chromium an address. */
export async function changeKeys(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
