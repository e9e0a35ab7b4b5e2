import { browser } from 'wxt/browser';
import { sendToTab } from '../../page/messages';
import { loadSettings, saveSettings } from '../../page/settings';
import { injectReader } from './inject';

/**
 * Passes a keyboard command on to the tab in front. A page nobody has read yet is read instead:
 * pressing the keys is as good a permission as a click.
 */
export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  const target = tabId ?? (await activeTab());
  if (target === undefined) return;
  try {
    await forward(command, target);
  } catch {
    await injectReader(target);
  }
}

async function forward(command: string, tabId: number): Promise<void> {
  if (command === 'next-passage') await sendToTab(tabId, { type: 'step', direction: 1 });
  if (command === 'previous-passage') await sendToTab(tabId, { type: 'step', direction: -1 });
  if (command !== 'toggle-marks') return;
  const { settings } = await loadSettings();
  const { marks } = await saveSettings({ marks: !settings.marks });
  await sendToTab(tabId, { type: 'show-marks', on: marks });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
