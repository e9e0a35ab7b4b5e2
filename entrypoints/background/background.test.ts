import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Message, Sender } from '../../page/messages';
import { loadSettings, saveSettings } from '../../page/settings';
import { showBadge } from './badge';
import { runCommand } from './commands';
import { forgetFrames } from './frame-figures';
import { handlers } from './handlers';
import { injectReader } from './inject';

const executeScript = vi.fn();
const action = {
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
};
const sendToTab = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
  sendToTab.mockReset().mockResolvedValue({ ok: true });
  for (const call of Object.values(action)) call.mockReset();
  Object.assign(browser, {
    scripting: { executeScript },
    action,
    i18n: { ...browser.i18n, getUILanguage: () => 'zh-CN' },
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendToTab);
});

const PAGE: Sender = { tab: { id: 7 }, frameId: 0, url: 'https://www.example.gov.cn/' };
const FRAME: Sender = { ...PAGE, frameId: 4 };
const NOBODY: Sender = {};

type Summary = Message<'summary'>;

describe('injectReader', () => {
  it('injects into the one frame it is told', async () => {
    expect(await injectReader(7, 4)).toEqual({ ok: true });
    const target = { tabId: 7, frameIds: [4] };
    expect(executeScript).toHaveBeenCalledWith({ target, files: ['/reader.js'] });
  });

  it.each([
    ['Cannot access a chrome:// URL', 'restricted'],
    ['The extensions gallery cannot be scripted.', 'restricted'],
    [
      'Cannot access contents of the page. Extension manifest must request permission',
      'restricted',
    ],
    ['Missing host permission for the tab', 'restricted'],
    ['No tab with id: 7', 'failed'],
  ])('%s → %s', async (detail, reason) => {
    executeScript.mockRejectedValue(new Error(detail));
    expect(await injectReader(7)).toEqual({ ok: false, reason, detail });
  });
});

describe('the background answers', () => {
  it('a gate, by injecting into the frame it stands in', async () => {
    expect(await handlers['gate-passed']?.({ type: 'gate-passed' }, FRAME)).toEqual({ ok: true });
    expect(executeScript.mock.calls[0]?.[0].target).toEqual({ tabId: 7, frameIds: [4] });
  });

  it('a reader that marked something, with the card in its frame', async () => {
    expect(await handlers['card-wanted']?.({ type: 'card-wanted' }, FRAME)).toEqual({ ok: true });
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [4] },
      files: ['/card.js'],
    });
  });

  it.each([
    ['zh-Hans', '/to-simplified.js'],
    ['zh-Hant', '/to-traditional.js'],
  ] as const)('a card that wants words in %s, with its dictionary', async (script, file) => {
    const wanted = { type: 'quoter-wanted', script } as const;
    expect(await handlers['quoter-wanted']?.(wanted, FRAME)).toEqual({ ok: true });
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [4] },
      files: [file],
    });
  });

  it('no gate outside a tab', async () => {
    expect(await handlers['gate-passed']?.({ type: 'gate-passed' }, NOBODY)).toEqual({ ok: false });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('analyse-tab from its own pages only', async () => {
    const message = { type: 'analyse-tab', tabId: 7 } as const;
    expect(handlers['analyse-tab']?.(message, PAGE)).toBeUndefined();
    const popup = { url: browser.runtime.getURL('/popup.html') };
    expect(await handlers['analyse-tab']?.(message, popup)).toEqual({ ok: true });
  });

  it('a summary with a badge on the tab it came from', async () => {
    const summary: Summary = { type: 'summary', portraits: [1, 2, 4], count: 5, partial: true };
    await handlers.summary?.(summary, PAGE);
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '3' });
    expect(action.setTitle.mock.calls[0]?.[0].title).toMatch(/3 种画像，5 处.*只读了一部分/);
  });

  it('summaries of all frames with one badge, each portrait counted once', async () => {
    const page: Summary = { type: 'summary', portraits: [1, 2], count: 3, partial: false };
    await handlers.summary?.(page, PAGE);
    await handlers.summary?.({ ...page, portraits: [2, 6], count: 2 }, FRAME);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
    expect(action.setTitle.mock.lastCall?.[0].title).toMatch(/3 种画像，5 处/);
    await handlers.summary?.({ ...page, portraits: [], count: 0 }, FRAME);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
  });

  it('no figures of a frame that has gone, and none at all after the last', async () => {
    const page: Summary = { type: 'summary', portraits: [1, 2], count: 3, partial: false };
    await handlers.summary?.(page, PAGE);
    await handlers.summary?.({ ...page, portraits: [6], count: 2 }, FRAME);
    await handlers.left?.({ type: 'left' }, FRAME);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
    expect(action.setTitle.mock.lastCall?.[0].title).toMatch(/2 种画像，3 处/);
    await handlers.left?.({ type: 'left' }, PAGE);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('nothing of the page that a tab has left', async () => {
    const page: Summary = { type: 'summary', portraits: [1, 2], count: 3, partial: false };
    await handlers.summary?.(page, PAGE);
    await forgetFrames(7);
    await handlers.summary?.({ ...page, portraits: [6], count: 1 }, FRAME);
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
  });
});

describe('showBadge', () => {
  it('is empty where nothing was found', async () => {
    await showBadge(7, { portraits: [], count: 0, partial: false }, 'en');
    expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  });
});

describe('runCommand', () => {
  it.each([
    ['next-passage', { type: 'step', direction: 1 }],
    ['previous-passage', { type: 'step', direction: -1 }],
    ['toggle-marks', { type: 'show-marks', on: false }],
  ])('%s is passed on', async (command, message) => {
    await runCommand(command, 7);
    expect(sendToTab).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 0 });
  });

  it('toggle-marks is remembered', async () => {
    await runCommand('toggle-marks', 7);
    expect((await loadSettings()).settings.marks).toBe(false);
    await runCommand('toggle-marks', 7);
    expect((await loadSettings()).settings.marks).toBe(true);
  });

  it('reads a page that nobody has read yet', async () => {
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    await saveSettings({ language: 'en' });
    await runCommand('next-passage', 7);
    const files = executeScript.mock.calls.map(([what]) => what.files?.[0]);
    expect(files.filter(Boolean), 'the page, then its frames').toEqual(['/reader.js', '/gate.js']);
  });
});
