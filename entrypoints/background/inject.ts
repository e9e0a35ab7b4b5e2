import { browser } from 'wxt/browser';
import type { Answer } from '../../page/messages';

const READER = '/reader.js';

// What Chrome and Firefox say when a page may not be read at all, whatever the reader clicks.
const RESTRICTED =
  /cannot access|cannot be scripted|missing host permission|extensions gallery|must request permission|chrome:\/\//i;

/**
 * Puts the reader script into one frame of a tab. Never throws: pages of the browser itself,
 * stores and viewers refuse, and the popup has to say so.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<Answer<'analyse-tab'>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [READER],
    });
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: RESTRICTED.test(detail) ? 'restricted' : 'failed', detail };
  }
}
