import { browser } from 'wxt/browser';
import { readingFrames } from '../../page/frames';
import type { Handlers, Sender } from '../../page/messages';
import { stepThrough } from '../../page/step-through';
import { clearBadge, showBadge } from './badge';
import { readPiece } from './engine';
import { forgetFrame, noteFrame } from './frame-figures';
import { inTurn } from './in-turn';
import { injectCard, injectQuoter, injectReader, readTab } from './inject';
import { currentLocale } from './locale';
import { warmUp } from './warm-up';

/** What the background answers. A page's message acts only on the tab it came from. */
export const handlers: Handlers = {
  'gate-passed': (_, sender) => withEngine(injectInto(sender, injectReader)),
  analyse: ({ text }) => readPiece(text),
  'card-wanted': (_, sender) => injectInto(sender, injectCard),
  'quoter-wanted': ({ script }, sender) =>
    injectInto(sender, (tabId, frameId) => injectQuoter(script, tabId, frameId)),
  summary: async ({ portraits, count, partial }, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return { ok: false };
    const figures = { portraits, count, partial };
    return inTurn(tabId, async () => {
      const all = await noteFrame(tabId, sender.frameId ?? 0, figures);
      await showBadge(tabId, all, await currentLocale());
      return { ok: true };
    });
  },
  left: async (_, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return { ok: false };
    return inTurn(tabId, async () => {
      const left = await forgetFrame(tabId, sender.frameId ?? 0);
      if (left) await showBadge(tabId, left, await currentLocale());
      else await clearBadge(tabId);
      return { ok: true };
    });
  },
  'step-tab': async ({ direction }, { tab }) => ({
    ok: tab?.id !== undefined && (await stepThrough(tab.id, { direction })),
  }),
  'count-others': (_, { tab, frameId }) => countOthers(tab?.id, frameId),
  'analyse-tab': ({ tabId }, sender) =>
    isOwnPage(sender) ? withEngine(readTab(tabId)) : undefined,
};

/** Has the engine ready by the time the reader, which is on its way into the page, asks for it. */
function withEngine<T>(injected: Promise<T>): Promise<T> {
  warmUp();
  return injected;
}

/** Puts a script into the frame that asks for it. */
async function injectInto(
  { tab, frameId }: Sender,
  inject: typeof injectReader,
): Promise<{ ok: boolean }> {
  if (tab?.id === undefined) return { ok: false };
  const { ok } = await inject(tab.id, frameId);
  return { ok };
}

/** How many places are marked in the other frames of a tab, before one of them and in all. */
async function countOthers(tabId: number | undefined, frameId = 0) {
  const frames = tabId === undefined ? [] : await readingFrames(tabId);
  const own = frames.findIndex(({ id }) => id === frameId);
  const count = (some: typeof frames) => some.reduce((sum, { marks }) => sum + marks, 0);
  const others = frames.filter((_, index) => index !== own);
  return { before: count(others.slice(0, Math.max(0, own))), all: count(others) };
}

function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
