import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REPORT } from '../../components/fixture';
import type { PopupState, View } from '../../components/view';
import { DEFAULTS, loadSettings } from '../../page/settings';
import { follow } from './follow';
import { knowledge } from './knowledge';
import { Readers } from './readers';
import { createStore } from './store';
import { askTab, describe as describeAddress, type Tab } from './tab';

const sendToTab = vi.fn();
const send = vi.fn();
const makeWay = vi.fn();
const TAB: Tab = { id: 7, windowId: 1, title: 'a page', host: 'www.example.gov.cn', closed: null };
const READ = { state: 'read', report: REPORT, url: 'https://x/', title: 'x', marksShown: true };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
  makeWay.mockReset();
  sendToTab.mockReset().mockResolvedValue(READ);
  send.mockReset().mockResolvedValue({ ok: true });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendToTab);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(send);
});

describe('an address', () => {
  it.each([
    ['https://www.example.gov.cn/a.html', 'www.example.gov.cn', null],
    ['https://www.example.gov.cn/a.PDF?x=1', 'www.example.gov.cn', 'pdf'],
    ['file:///home/x/notice.html', '', null],
    ['chrome://extensions/', '', 'restricted'],
    ['about:addons', '', 'restricted'],
    ['https://chromewebstore.google.com/detail/x', '', 'restricted'],
    ['https://addons.mozilla.org/x', '', 'restricted'],
    ['', '', 'restricted'],
    [undefined, '', 'restricted'],
  ])('%s', (address, host, closed) => {
    expect(describeAddress(address)).toEqual({ host, closed });
  });
});

describe('askTab', () => {
  it.each<[unknown, View]>([
    [READ, { kind: 'read', report: REPORT, url: 'https://x/', marksShown: true }],
    [{ state: 'reading' }, { kind: 'reading' }],
    [{ state: 'stopped', reason: 'off' }, { kind: 'off' }],
    [
      { state: 'stopped', reason: 'no-terms' },
      { kind: 'stopped', reason: 'no-terms' },
    ],
    [
      { state: 'failed', detail: 'x' },
      { kind: 'failed', detail: 'x' },
    ],
    [undefined, { kind: 'unreached', why: 'not-yet' }],
  ])('answer %#', async (answer, view) => {
    sendToTab.mockResolvedValue(answer);
    expect(await askTab(TAB, new Readers(TAB.id))).toEqual(view);
  });

  it('says why a page cannot be read where the address tells', async () => {
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await askTab({ ...TAB, closed: 'pdf' }, new Readers(TAB.id))).toEqual({
      kind: 'unreached',
      why: 'pdf',
    });
  });

  it('takes a malformed answer for a failure', async () => {
    sendToTab.mockResolvedValue({ state: 'read', report: {} });
    expect((await askTab(TAB, new Readers(TAB.id))).kind).toBe('failed');
  });
});

describe('follow', () => {
  const views =
    (...list: View[]) =>
    async () =>
      list.shift() ?? list[0] ?? DONE;
  const DONE: View = { kind: 'off' };
  const STOPPED: View = { kind: 'stopped', reason: 'no-terms' };
  const SILENT: View = { kind: 'unreached', why: 'not-yet' };

  async function shown(ask: () => Promise<View>, patient: boolean): Promise<string[]> {
    const seen: string[] = [];
    await follow(
      ask,
      ({ kind }) => seen.push(kind),
      patient,
      () => false,
    );
    return seen;
  }

  it('asks until the page is read', async () => {
    const ask = views({ kind: 'reading' }, DONE);
    expect(await shown(ask, false)).toEqual(['reading', 'off']);
  });

  it('shows silence as not read, and goes on asking', async () => {
    expect(await shown(views(SILENT, DONE), false)).toEqual(['unreached', 'off']);
  });

  it('waits for a reader that has just been injected', async () => {
    expect(await shown(views(SILENT, STOPPED, DONE), true)).toEqual(['reading', 'reading', 'off']);
  });

  it('shows nothing after it was stopped', async () => {
    const show = vi.fn();
    let stopped = false;
    const ask = async () => {
      stopped = true;
      return DONE;
    };
    await follow(ask, show, false, () => stopped);
    expect(show).not.toHaveBeenCalled();
  });
});

describe('the store', () => {
  function open(tab: Tab | undefined = TAB, offSites: string[] = []) {
    const states: PopupState[] = [];
    const settings = { ...DEFAULTS, offSites };
    const store = createStore(
      tab,
      { settings, corrupt: false },
      { knowledge, render: (state) => states.push(state), makeWay },
    );
    store.start();
    const until = (kind: View['kind']) =>
      vi.waitFor(() => {
        const last = states.at(-1);
        expect(last?.view.kind).toBe(kind);
        return last as PopupState;
      });
    return { ...store, states, until };
  }

  it('renders at once, then what the page answers', async () => {
    const { states, until } = open();
    expect(states[0]?.view.kind).toBe('reading');
    await until('read');
  });

  it('does not ask a page of a site that is off', async () => {
    await open(TAB, [TAB.host]).until('off');
    expect(sendToTab).not.toHaveBeenCalled();
  });

  it('switches a site off and on again', async () => {
    const { actions, until } = open();
    await until('read');
    actions.setOff(true);
    await until('off');
    expect((await loadSettings()).settings.offSites).toEqual([TAB.host]);
    actions.setOff(false);
    await until('read');
    expect((await loadSettings()).settings.offSites).toEqual([]);
    expect(send).toHaveBeenCalledWith({ type: 'analyse-tab', tabId: 7 });
  });

  it.each([
    ['restricted', 'unreached'],
    ['failed', 'failed'],
  ] as const)('says when a page could not be injected into: %s', async (reason, kind) => {
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    send.mockResolvedValue({ ok: false, reason, detail: 'x' });
    const { actions, until } = open();
    actions.analyse();
    await until(kind);
  });

  it('closes after a jump, and says when the passage is gone', async () => {
    const { actions, until, states } = open();
    await until('read');
    sendToTab.mockResolvedValue({ ok: false });
    actions.jump(0, 0);
    await vi.waitFor(() => expect(states.at(-1)?.gone).toBe(true));
    sendToTab.mockResolvedValue({ ok: true });
    actions.jump(1, 0);
    await vi.waitFor(() => expect(makeWay).toHaveBeenCalledOnce());
  });

  it('opens the page where a text can be pasted', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    const { actions, until } = open({ ...TAB, closed: 'pdf' });
    await until('read');
    actions.tryText();
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#rules$/) }),
    );
  });

  it('remembers marks and tells the page', async () => {
    const { actions, until } = open();
    await until('read');
    sendToTab.mockResolvedValue({ ok: true });
    actions.showMarks(false);
    await vi.waitFor(() =>
      expect(sendToTab).toHaveBeenCalledWith(7, { type: 'show-marks', on: false }, { frameId: 0 }),
    );
    expect((await loadSettings()).settings.marks).toBe(false);
  });

  it('silences a passage, and takes it back', async () => {
    const { actions, until, states } = open();
    await until('read');
    actions.silence(0, 'everywhere');
    await vi.waitFor(() => expect(states.at(-1)?.silenced?.reach).toBe('everywhere'));
    const rules = async () => (await loadSettings()).settings.silenced.rules;
    expect(await rules()).toEqual([REPORT.findings[0]?.rule]);
    actions.undoSilence();
    await vi.waitFor(() => expect(states.at(-1)?.silenced).toBeNull());
    expect(await rules()).toEqual([]);
  });

  it('fetches the words of the page around a place, and goes there', async () => {
    const { actions, until } = open();
    await until('read');
    const quote = { text: '共问责四十三人', from: 3, to: 7 };
    sendToTab.mockResolvedValue({ quotes: [quote, null] });
    const places = [
      { start: 3, end: 7, count: 43 },
      { start: 9, end: 10 },
    ];
    expect(await actions.quote(places)).toEqual([quote, null]);
    sendToTab.mockRejectedValueOnce(new Error('gone'));
    expect(await actions.quote(places), 'a page that has gone has no words').toEqual([]);
    sendToTab.mockResolvedValue({ ok: true });
    actions.reveal({ start: 3, end: 7 });
    await vi.waitFor(() => expect(makeWay).toHaveBeenCalledOnce());
  });

  it('asks again when the page says that it has counted anew', async () => {
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    const { until, stop } = open();
    await until('read');
    const [hear] = listen.mock.calls[0] as unknown as [(message: object, from: object) => unknown];
    const asked = sendToTab.mock.calls.length;
    const summary = { type: 'summary', portraits: [1], count: 1, partial: false };
    expect(hear(summary, { tab: { id: 8 } }), 'another tab').toBeUndefined();
    expect(sendToTab).toHaveBeenCalledTimes(asked);
    expect(hear(summary, { tab: { id: TAB.id } }), 'the background answers').toBeUndefined();
    await vi.waitFor(() => expect(sendToTab).toHaveBeenCalledTimes(asked + 1));
    stop();
  });

  it('knows nothing to read where the browser names no tab', async () => {
    const states: PopupState[] = [];
    createStore(
      undefined,
      { settings: DEFAULTS, corrupt: true },
      { knowledge, render: (s) => states.push(s) },
    ).start();
    expect(states.at(-1)?.view).toEqual({ kind: 'unreached', why: 'restricted' });
    expect(states.at(-1)?.corrupt).toBe(true);
  });
});
