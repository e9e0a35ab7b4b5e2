import { browser } from 'wxt/browser';
import { readingFrames } from '../../page/frames';
import { sendToTab } from '../../page/messages';
import { loadSettings, saveSettings } from '../../page/settings';
import { stepThrough } from '../../page/step-through';
import { readTab } from './inject';

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
    await readTab(target);
  }
}

async function forward(command: string, tabId: number): Promise<void> {
  if (command === 'next-passage') await stepThrough(tabId, { direction: 1 });
  if (command === 'previous-passage') await stepThrough(tabId, { direction: -1 });
  if (command === 'toggle-marks') await toggle(tabId);
}

async function toggle(tabId: number): Promise<void> {
  const inner = (await readingFrames(tabId)).map(({ id }) => id).filter((id) => id !== 0);
  const { settings } = await loadSettings();
  const { marks } = await saveSettings({ marks: !settings.marks });
  const message = { type: 'show-marks', on: marks } as const;
  await Promise.any([0, ...inner].map((frame) => sendToTab(tabId, message, frame)));
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
