import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardParts } from './card';
import { fetchCard, offerCard } from './card-script';
import type { CardView } from './card-view';

const parts: CardParts<CardView> = {
  draw: () => {},
  css: '',
  place: () => () => {},
  gutter: () => () => {},
};
const sendMessage = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sendMessage);
});

// One world for the whole file, as in a frame: the order of the tests matters.
it('no card when nobody answers, and none when the script is refused', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
  expect(await fetchCard()).toBeNull();
  sendMessage.mockResolvedValueOnce({ ok: false });
  expect(await fetchCard()).toBeNull();
});

it('the card is asked for once, and there from then on', async () => {
  sendMessage.mockImplementationOnce(async () => {
    offerCard(parts);
    return { ok: true };
  });
  expect(await fetchCard()).toBe(parts);
  sendMessage.mockReset();
  expect(await fetchCard()).toBe(parts);
  expect(sendMessage).not.toHaveBeenCalled();
});
