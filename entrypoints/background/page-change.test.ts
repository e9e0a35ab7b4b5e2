import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteFrame } from './frame-figures';
import { inTurn } from './in-turn';
import { forget, recall } from './page-change';

const TAB = 7;
const FIGURES = { portraits: [1 as const], count: 2, partial: false };
const setBadgeText = vi.fn(async () => undefined);
const sendMessage = vi.fn(async () => ({ ok: true }));

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockClear();
  sendMessage.mockClear();
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(setBadgeText as never);
  vi.spyOn(browser.action, 'setTitle').mockImplementation((async () => undefined) as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
});

/** Until all that was asked of the tab is done. */
const settled = () => inTurn(TAB, async () => undefined);

it('takes the figures away, and asks those who are still there for them once the page is complete', async () => {
  await noteFrame(TAB, 0, FIGURES);
  forget(TAB);
  await settled();
  expect(setBadgeText).toHaveBeenCalledWith({ tabId: TAB, text: '' });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(sendMessage, 'the page before may still answer').not.toHaveBeenCalled();
  recall(TAB);
  recall(TAB);
  await settled();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(TAB, { type: 'tell-again' });
});

it('asks nobody where nothing was forgotten', async () => {
  forget(TAB);
  recall(TAB);
  await settled();
  expect(sendMessage).not.toHaveBeenCalled();
});

it('does not mind that nobody is left', async () => {
  await noteFrame(TAB, 0, FIGURES);
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  forget(TAB);
  recall(TAB);
  await settled();
  expect(sendMessage).toHaveBeenCalledOnce();
});
