// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startGate } from './gate';
import { OWN_ANCHORS } from './gate-port';
import { bePresent } from './presence';
import { saveSettings } from './settings';

const TERMS = '[问問][责責]';
let called = 0;
let stop = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  called = 0;
  vi.useFakeTimers();
  vi.spyOn(console, 'debug').mockReturnValue();
  browser.runtime.onMessage.addListener((message: { type: string }) => {
    if (message.type !== 'gate-passed') return undefined;
    called += 1;
    return Promise.resolve({ ok: true });
  });
});

afterEach(() => {
  stop();
  document.body.innerHTML = '';
  vi.useRealTimers();
});

const ask = () => browser.runtime.sendMessage({ type: 'get-report' });

async function later(): Promise<void> {
  await vi.advanceTimersByTimeAsync(2_000);
}

describe('the gate', () => {
  it('rests on a site that waits for a click, and leaves the question open', async () => {
    await saveSettings({ reach: 'click' });
    document.body.textContent = '问责';
    stop = await startGate(TERMS);
    expect(called).toBe(0);
    expect(await ask(), 'nobody has read the page yet').toBeUndefined();
    await saveSettings({ onSites: [location.hostname] });
    expect(called, 'the site is set apart from the rest').toBe(1);
  });

  it.each([
    ['ends where the browser permits its site no longer', ['*://*/*'], undefined],
    ['goes on where another was meant', ['*://b.example/*'], { state: 'reading' }],
  ])('%s', async (_what, from, answer) => {
    document.body.textContent = '问责';
    stop = await startGate(TERMS);
    await browser.runtime.sendMessage({ type: 'withdrawn', from, left: [] });
    expect(await ask()).toEqual(answer);
  });

  it('starts anew where its site is permitted again', async () => {
    document.body.textContent = '问责';
    await startGate(TERMS);
    await browser.runtime.sendMessage({ type: 'withdrawn', from: ['*://*/*'], left: [] });
    stop = await startGate(TERMS);
    expect(called).toBe(2);
  });

  it('calls the reader where a term stands', async () => {
    document.body.innerHTML = '<p>县里<b>问</b>责了两人。</p>';
    stop = await startGate(TERMS);
    expect(called).toBe(1);
    expect(await ask()).toEqual({ state: 'reading' });
  });

  it.each([
    ['lets a page through for a word of own rules', true, 1],
    ['knows none of them while they are off', false, 0],
  ])('%s', async (_what, packs, times) => {
    await saveSettings({ packs });
    await fakeBrowser.storage.local.set({ [OWN_ANCHORS]: '大喇[叭]' });
    document.body.textContent = '大喇叭响了';
    stop = await startGate(TERMS);
    expect(called).toBe(times);
  });

  it('finds a term in an open shadow tree', async () => {
    document.body.innerHTML = '<div></div>';
    const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>問責</p>';
    stop = await startGate(TERMS);
    expect(called).toBe(1);
  });

  it.each([
    ['into one that was there', '', (shadow: ShadowRoot) => shadow.append('問責')],
    [
      'in one that comes full',
      '',
      () => {
        const host = document.createElement('section');
        host.attachShadow({ mode: 'open' }).append('問責');
        document.body.append(host);
      },
    ],
    [
      'into one that came late itself',
      '',
      async () => {
        const host = document.createElement('section');
        const late = host.attachShadow({ mode: 'open' });
        document.body.append(host);
        await later();
        late.append('問責');
      },
    ],
  ])('sees a term that comes late to an open shadow tree: %s', async (_what, text, change) => {
    document.body.innerHTML = '<div></div>';
    const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    shadow.append(text);
    stop = await startGate(TERMS);
    await change(shadow);
    await later();
    expect(called).toBe(1);
  });

  it.each([
    ['no-terms', '今天天气很好。'],
    ['no-chinese', 'Nothing to see.'],
  ])('stops and says why: %s', async (reason, text) => {
    document.body.textContent = text;
    stop = await startGate(TERMS);
    await later();
    expect(called).toBe(0);
    expect(await ask()).toEqual({ state: 'stopped', reason });
  });

  it('sees a term that comes late, and calls once', async () => {
    stop = await startGate(TERMS);
    for (let i = 0; i < 3; i += 1) {
      document.body.append(Object.assign(document.createElement('p'), { textContent: '問責' }));
      await later();
    }
    expect(called).toBe(1);
  });

  it('sees a term that comes letter by letter', async () => {
    document.body.innerHTML = '<p></p>';
    stop = await startGate(TERMS);
    for (const letter of '县里問責了') {
      document.querySelector('p')?.append(letter);
      await later();
    }
    expect(called).toBe(1);
  });

  it('sees a term behind more nodes than are looked at one by one', async () => {
    stop = await startGate(TERMS);
    document.body.innerHTML = `${'<i></i>'.repeat(300)}<p>問責</p>`;
    await later();
    expect(called).toBe(1);
  });

  it('neither looks nor watches where the site is off', async () => {
    await saveSettings({ offSites: [location.hostname] });
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    document.body.textContent = '问责';
    stop = await startGate(TERMS);
    await later();
    expect(called).toBe(0);
    expect(observe).not.toHaveBeenCalled();
    expect(await ask()).toEqual({ state: 'stopped', reason: 'off' });
  });

  it('stops when the site is switched off, and looks again when it is switched on', async () => {
    stop = await startGate(TERMS);
    await saveSettings({ offSites: [location.hostname] });
    document.body.textContent = '问责';
    await later();
    expect(called, 'a site that is off was looked at').toBe(0);
    await saveSettings({ offSites: [] });
    await later();
    expect(called).toBe(1);
  });

  it('leaves the answer to the reader once there is one', async () => {
    stop = await startGate(TERMS);
    const gone = bePresent({ again: vi.fn(), visited: () => 0, marks: () => 0, leave: vi.fn() });
    expect(await ask()).toBeUndefined();
    gone();
    expect(await ask()).toEqual({ state: 'stopped', reason: 'no-chinese' });
  });
});
