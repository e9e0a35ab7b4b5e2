import { browser } from 'wxt/browser';
import { readingFrames } from '../../page/frames';
import { sendToTab } from '../../page/messages';
import { loadSettings, saveSettings } from '../../page/settings';
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
  const inner = (await readingFrames(tabId)).filter((frame) => frame !== 0);
  const frames = [0, ...inner];
  if (command === 'next-passage') await step(tabId, frames, 1);
  if (command === 'previous-passage') await step(tabId, frames, -1);
  if (command === 'toggle-marks') await toggle(tabId, frames);
}

/** Steps in the first frame with something to step to. Rejects when nobody has read the page. */
async function step(tabId: number, frames: number[], direction: 1 | -1): Promise<void> {
  const answers: boolean[] = [];
  for (const frame of frames) {
    const answer = sendToTab(tabId, { type: 'step', direction }, frame);
    const ok = await answer.then(({ ok }) => ok).catch(() => undefined);
    if (ok) return;
    if (ok !== undefined) answers.push(ok);
  }
  if (answers.length === 0) throw new Error('No frame answered.');
}

async function toggle(tabId: number, frames: number[]): Promise<void> {
  const { settings } = await loadSettings();
  const { marks } = await saveSettings({ marks: !settings.marks });
  const message = { type: 'show-marks', on: marks } as const;
  await Promise.any(frames.map((frame) => sendToTab(tabId, message, frame)));
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
