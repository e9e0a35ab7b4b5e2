import { browser } from 'wxt/browser';
import type { Message } from '../../page/messages';
import { clearBadge } from './badge';
import { forgetFrames } from './frame-figures';
import { inTurn } from './in-turn';

const TELL_AGAIN: Message<'tell-again'> = { type: 'tell-again' };

/** Tabs whose figures have been forgotten since a page began to load, and may still be true. */
const doubtful = new Set<number>();

/** Takes the figures of the page before away. Frames are forgotten first, so that no figure of theirs comes back. */
export function forget(tabId: number): void {
  inTurn(tabId, async () => {
    if (await forgetFrames(tabId)) doubtful.add(tabId);
    await clearBadge(tabId);
  }).catch((error: unknown) => {
    console.debug('wenze-mirror: the tab is gone', error);
  });
}

/**
 * Browsers say of a page that only goes to another place in itself what they say of one that loads. Readers that are
 * still there once it has are asked for their figures; before that, those of the old page would answer.
 */
export function recall(tabId: number): void {
  inTurn(tabId, async () => {
    if (doubtful.delete(tabId)) await browser.tabs.sendMessage(tabId, TELL_AGAIN);
  }).catch((error: unknown) => {
    console.debug('wenze-mirror: no reader is left there', error);
  });
}
