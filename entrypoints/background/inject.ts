import { browser } from 'wxt/browser';
import type { Answer } from '../../page/messages';

/** Scripts that are put into a page when they are needed. */
type Script = '/reader.js' | '/card.js' | '/to-simplified.js' | '/to-traditional.js';

// What Chrome and Firefox say when a page may not be read at all, whatever the reader clicks.
const RESTRICTED =
  /cannot access|cannot be scripted|missing host permission|extensions gallery|must request permission|chrome:\/\//i;

/** Puts the reader into one frame of a tab. */
export function injectReader(tabId: number, frameId?: number): Promise<Answer<'analyse-tab'>> {
  return inject('/reader.js', tabId, frameId);
}

/**
 * Reads a page that somebody has asked for: the page itself in any case, and its frames where their gate passes.
 * Frames of other origins stay closed, unless their own site is listed.
 */
export async function readTab(tabId: number): Promise<Answer<'analyse-tab'>> {
  const answer = await injectReader(tabId);
  if (!answer.ok) return answer;
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/gate.js'] }).catch((error: unknown) => {
    console.debug('wenze-mirror: frames not looked at', error);
  });
  return answer;
}

/** Puts the card, with all texts about rules, into one frame where the reader is at work. */
export function injectCard(tabId: number, frameId?: number): Promise<Answer<'analyse-tab'>> {
  return inject('/card.js', tabId, frameId);
}

/** Puts the dictionary of a script into one frame where the reader is at work. */
export function injectQuoter(
  script: 'zh-Hans' | 'zh-Hant',
  tabId: number,
  frameId?: number,
): Promise<Answer<'analyse-tab'>> {
  const file = script === 'zh-Hans' ? '/to-simplified.js' : '/to-traditional.js';
  return inject(file, tabId, frameId);
}

/**
 * Never throws: pages of the browser itself,
 * stores and viewers refuse, and the popup has to say so.
 */
async function inject(script: Script, tabId: number, frameId = 0): Promise<Answer<'analyse-tab'>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [script],
    });
    return { ok: true };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: RESTRICTED.test(detail) ? 'restricted' : 'failed', detail };
  }
}
