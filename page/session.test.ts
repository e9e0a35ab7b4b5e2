// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import {
  askPage,
  type Background,
  connect,
  painted,
  setBackground,
  setStage,
} from '../tests/page-stage';
import { smallEngine, smallRule } from '../tests/small-knowledge';
import { presentReader } from './presence';
import { startReader } from './session';
import { DEFAULTS } from './settings';

const engine = smallEngine({
  lexicons: [{ fault: '喝水', 'measure.post': '免职', 'post.chief.village': '村主任' }],
  rules: [
    smallRule({ id: 'p3/a', portrait: 3, patterns: ['fault >6 measure'], strength: 'strong' }),
    smallRule({ id: 'p5/b', portrait: 5, patterns: ['fault'], strength: 'weak' }),
  ],
});

let background: Background;

beforeEach(() => {
  fakeBrowser.reset();
  setStage();
  vi.spyOn(console, 'debug').mockReturnValue();
  background = setBackground(engine);
  document.body.innerHTML = '<p>天气晴好。</p><p>村主任喝<b>水</b>被免职。</p><p>完。</p>';
});

afterEach(() => {
  presentReader()?.leave();
  vi.unstubAllGlobals();
});

const report = () => askPage({ type: 'get-report' });
const asked = () => background.heard.filter(({ type }) => type === 'analyse').length;

/** Starts the reader and waits until it has read the page. */
async function read(): Promise<void> {
  await startReader();
  await vi.waitFor(async () => expect(await report()).toMatchObject({ state: 'read' }));
}

const MARKED = {
  'wenze-p3': ['村主任', '被', '。'],
  'wenze-p3-evidence': ['喝', '水', '免职'],
};

describe('the reader in a page', () => {
  it('marks what the engine finds, reports it, and tells the badge', async () => {
    await read();
    expect(painted()).toEqual(MARKED);
    expect(await report()).toMatchObject({
      state: 'read',
      marksShown: true,
      url: location.href,
      report: {
        findings: [{ portrait: 3, rule: 'p3/a', text: '村主任喝水被免职。' }, { portrait: 5 }],
      },
    });
    expect(background.heard.filter(({ type }) => type === 'summary')).toEqual([
      { type: 'summary', portraits: [3], count: 1, partial: false },
    ]);
  });

  it('leaves the nodes of the page alone', async () => {
    const before = document.documentElement.outerHTML;
    await read();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says that it is reading until it has read', async () => {
    let go = () => {};
    background.answers.analyse = new Promise((resolve) => {
      go = () =>
        resolve({ ok: true, analysis: engine.analyse('村主任喝水被免职。'), ownRules: [] });
    });
    await startReader();
    expect(await report()).toEqual({ state: 'reading' });
    go();
    await vi.waitFor(async () => expect(await report()).toMatchObject({ state: 'read' }));
  });

  it('tells why it could not read, and reads when asked again', async () => {
    background.answers.analyse = { ok: false, detail: 'RangeError: too deep' };
    await startReader();
    await vi.waitFor(async () =>
      expect(await report()).toEqual({ state: 'failed', detail: 'Error: RangeError: too deep' }),
    );
    expect(await askPage({ type: 'read-again' })).toEqual({ ok: false });
    delete background.answers.analyse;
    expect(await askPage({ type: 'read-again' })).toEqual({ ok: true });
    expect(painted()).toEqual(MARKED);
  });

  it('started twice reads once more, and is there once', async () => {
    await read();
    await startReader();
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
    const answers = await fakeBrowser.runtime.onMessage.trigger({ type: 'get-report' }, {});
    expect(answers.filter((answer: unknown) => answer !== undefined)).toHaveLength(1);
  });

  it('asks the engine anew when the rules have changed, not when nothing has', async () => {
    await read();
    const before = asked();
    await askPage({ type: 'read-again' });
    expect(asked()).toBe(before);
    await askPage({ type: 'rules-changed' });
    expect(asked()).toBe(before + 1);
  });

  it('hides and shows its marks', async () => {
    await read();
    await askPage({ type: 'show-marks', on: false });
    expect(painted()).toEqual({});
    expect(await report()).toMatchObject({ marksShown: false });
    await askPage({ type: 'show-marks', on: true });
    expect(painted()).toEqual(MARKED);
  });

  it('leaves out what style sheets hide, and reads it when they show it', async () => {
    const style = document.createElement('style');
    style.textContent = '.away { display: none }';
    document.head.append(style);
    document.querySelectorAll('p')[1]?.classList.add('away');
    await read();
    await vi.waitFor(() => expect(painted()).toEqual({}));
    style.remove();
    await vi.waitFor(() => expect(painted()).toEqual(MARKED), 3_000);
  });

  it('puts back what a page has taken away of its marks', async () => {
    await read();
    CSS.highlights.clear();
    document.adoptedStyleSheets = [];
    document.body.click();
    await vi.waitFor(() => expect(painted()).toEqual(MARKED), 3_000);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('marks what is added where it was taken away', async () => {
    await read();
    CSS.highlights.clear();
    document.body.insertAdjacentHTML('beforeend', '<p>喝水后免职。</p>');
    await vi.waitFor(
      () => expect(painted()['wenze-p3-evidence']).toEqual(['喝', '水', '免职', '喝水', '免职']),
      3_000,
    );
  });

  it('marks what comes later, and forgets what goes', async () => {
    await read();
    document.body.insertAdjacentHTML('beforeend', '<p>喝水后免职。</p>');
    await vi.waitFor(
      () => expect(painted()['wenze-p3-evidence']).toEqual(['喝', '水', '免职', '喝水', '免职']),
      3_000,
    );
    document.body.innerHTML = '<p>天气晴好。</p>';
    await vi.waitFor(() => expect(painted()).toEqual({}), 3_000);
  });

  it('takes a page that goes elsewhere without loading for another one', async () => {
    await read();
    history.pushState(null, '', '/elsewhere');
    document.body.innerHTML = '<p>喝水后免职。</p>';
    await vi.waitFor(() => {
      expect(painted()['wenze-p3-evidence']).toEqual(['喝水', '免职']);
      expect(background.heard.filter(({ type }) => type === 'summary')).toHaveLength(2);
    }, 3_000);
  });

  it('takes marks away at once that stand on other words now, and reads them anew', async () => {
    await read();
    const text = document.querySelectorAll('p')[1]?.firstChild as Text;
    text.data = '今天，村主任喝';
    await vi.waitFor(() => expect(painted()['wenze-p3-evidence']).toEqual(['水', '免职']));
    await vi.waitFor(
      () =>
        expect(painted()).toEqual({
          ...MARKED,
          'wenze-p3': ['今天，村主任', '被', '。'],
        }),
      3_000,
    );
  });

  it('keeps marks where a text only goes on', async () => {
    await read();
    const text = document.querySelectorAll('p')[1]?.lastChild as Text;
    text.data = '被免职。下午';
    await new Promise((done) => setTimeout(done, 0));
    expect(painted()).toEqual(MARKED);
  });

  it('reads what is shown at another place of the same page before it says anything of it', async () => {
    await read();
    history.pushState(null, '', '/another');
    document.body.innerHTML = '<p>天气晴好。</p>';
    expect(await report()).toEqual({ state: 'reading' });
    await vi.waitFor(
      async () => expect(await report()).toMatchObject({ state: 'read', report: { findings: [] } }),
      3_000,
    );
  });

  it('tells its figures again when it is asked to', async () => {
    await read();
    const summaries = () => background.heard.filter(({ type }) => type === 'summary').length;
    expect(summaries()).toBe(1);
    expect(await askPage({ type: 'tell-again' })).toEqual({ ok: true });
    await vi.waitFor(() => expect(summaries()).toBe(2));
  });
});

describe('asked by popup, panel and keys', () => {
  it('goes to a passage, and sets it off for a moment', async () => {
    await read();
    const went = presentReader()?.visited();
    expect(await askPage({ type: 'jump', finding: 0, occurrence: 0 })).toEqual({ ok: true });
    expect(painted()['wenze-flash']).toEqual(['村主任喝', '水', '被免职。']);
    expect(presentReader()?.visited()).toBeGreaterThan(went ?? 0);
    expect(await askPage({ type: 'jump', finding: 7, occurrence: 0 })).toEqual({ ok: false });
  });

  it('goes on to the next, and says so where there is none', async () => {
    await read();
    expect(await askPage({ type: 'step', direction: 1 })).toEqual({ ok: true });
    expect(await askPage({ type: 'step', direction: 1, portrait: 1 })).toEqual({ ok: false });
    expect(await askPage({ type: 'step', direction: 1, from: 'here' })).toEqual({ ok: false });
  });

  it('shows a place that is no mark, and the words around it', async () => {
    await read();
    expect(await askPage({ type: 'reveal', start: 0, end: 2 })).toEqual({ ok: true });
    expect(painted()['wenze-flash']).toEqual(['天气']);
    expect(await askPage({ type: 'reveal', start: 900, end: 902 })).toEqual({ ok: false });
    const answer = await askPage({ type: 'quote', spans: [{ start: 0, end: 2 }] });
    expect(answer).toMatchObject({ quotes: [{ text: expect.stringContaining('天气') }] });
  });

  it('tells a side panel what stands in the view', async () => {
    await read();
    const port = {
      name: 'wenze-in-view',
      postMessage: vi.fn(),
      onDisconnect: { addListener: vi.fn() },
    };
    connect(port);
    expect(port.postMessage).toHaveBeenCalledWith([0]);
  });
});

describe('settings', () => {
  const set = (own: object) => storage.setItem('local:settings', { ...DEFAULTS, ...own });

  it('switch portraits off while the page is open, and on again', async () => {
    await read();
    await set({ portraitsOff: [3] });
    await vi.waitFor(() => expect(painted()).toEqual({}));
    await set({});
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
  });

  it('have weak ones marked too', async () => {
    await set({ least: 'weak' });
    await read();
    expect(Object.keys(painted()).some((name) => name.startsWith('wenze-p5'))).toBe(true);
  });

  it('leave marks away from the beginning', async () => {
    await set({ marks: false });
    await read();
    expect(painted()).toEqual({});
  });

  it('switch a site off: nothing is left', async () => {
    await read();
    await set({ offSites: [location.hostname] });
    await vi.waitFor(() => expect(painted()).toEqual({}));
    expect(await report()).toBeUndefined();
    expect(presentReader()).toBeUndefined();
    expect(background.heard.at(-1)).toEqual({ type: 'left' });
  });
});

describe('a reader goes', () => {
  it('when the browser permits this site no longer', async () => {
    await read();
    const pattern = `*://${location.hostname}/*`;
    await askPage({ type: 'withdrawn', from: [pattern], left: [pattern] });
    expect(presentReader()).toBeDefined();
    await askPage({ type: 'withdrawn', from: [pattern], left: [] });
    expect(presentReader()).toBeUndefined();
    expect(painted()).toEqual({});
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('when its extension is gone and another reader has come', async () => {
    await read();
    vi.stubGlobal('chrome', { runtime: {} });
    document.dispatchEvent(new Event('wenze-mirror:reader-arrived'));
    expect(presentReader()).toBeUndefined();
    expect(painted()).toEqual({});
  });

  it('not when a page only says so', async () => {
    await read();
    document.dispatchEvent(new Event('wenze-mirror:reader-arrived'));
    expect(painted()).toEqual(MARKED);
  });

  it('without a word when it was cut off while it slept', async () => {
    await read();
    const before = background.heard.length;
    vi.stubGlobal('chrome', { runtime: {} });
    document.body.append('更多');
    await vi.waitFor(() => expect(presentReader()).toBeUndefined(), 3_000);
    expect(background.heard).toHaveLength(before);
  });
});

it('a page that comes back from the browser’s keeping tells its figures once more', async () => {
  await read();
  const summaries = () => background.heard.filter(({ type }) => type === 'summary').length;
  expect(summaries()).toBe(1);
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(summaries()).toBe(1);
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(summaries()).toBe(2));
});
