import { browser } from 'wxt/browser';
import type { Settings } from '../../page/settings-schema';
import { ALL_SITES, patternOf } from '../../page/site-modes';

/**
 * Asks the browser for permission; call it first thing in a click, or the browser will not ask.
 * @returns false when it was refused
 */
export async function ask(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch (error) {
    console.debug('wenze-mirror: permission not granted', error);
    return false;
  }
}

/** Gives back every permission beyond the manifest's that the settings do not call for any more. */
export async function giveBackUnused({ reach, onSites }: Settings): Promise<void> {
  const needed = new Set([...onSites.map(patternOf), ...(reach === 'all' ? [ALL_SITES] : [])]);
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const { origins = [] } = await browser.permissions.getAll();
  const unused = origins.filter((origin) => !needed.has(origin) && !fixed.has(origin));
  if (unused.length > 0) await browser.permissions.remove({ origins: unused });
}

/** Which of the hosts may not be read as things stand. */
export async function unpermitted({ onSites }: Settings): Promise<string[]> {
  const answers = await Promise.all(
    onSites.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })),
  );
  return onSites.filter((_, index) => !answers[index]);
}
