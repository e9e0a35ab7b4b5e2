import type { browser } from 'wxt/browser';

/**
 * The extension's API for scripts that start on every page: both browsers have it by this name, with promises.
 * Looking for it by the other name, as `wxt/browser` does, makes Chromium set all of it up twice.
 */
export function api(): typeof browser {
  return (globalThis as unknown as { chrome: typeof browser }).chrome;
}
