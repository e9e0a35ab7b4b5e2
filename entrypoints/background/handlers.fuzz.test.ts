import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, type Sender } from '../../page/messages';
import {
  asSent,
  hostileValue,
  isBuiltLike,
  mutated,
  prototypeNames,
  runs,
} from '../../scripts/fuzz/values';
import { handlers } from './handlers';

const OWN = 'chrome-extension://own/';
const SOUND = [
  { type: 'gate-passed' },
  { type: 'card-wanted' },
  { type: 'quoter-wanted', script: 'zh-Hant' },
  { type: 'analyse', text: '局长被谈话提醒了事' },
  { type: 'summary', portraits: [1, 4], count: 3, partial: false },
  { type: 'analyse-tab', tabId: 7 },
];
const FIGURES = { portraits: [1], count: 1, partial: true };

const executeScript = vi.fn();
const action = {
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setBadgeBackgroundColor: vi.fn(),
  setBadgeTextColor: vi.fn(),
};
const calls = () => [executeScript, ...Object.values(action)].flatMap(({ mock }) => mock.calls);

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  Object.assign(browser, {
    scripting: { executeScript },
    action,
    i18n: { ...browser.i18n, getUILanguage: () => 'zh-CN' },
  });
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => OWN + path.slice(1));
  vi.spyOn(console, 'debug').mockReturnValue();
});

/** The browser makes the sender, so its shape can be trusted, but not who it is. */
const sender: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom(browser.runtime.id, 'somebody-else'),
    url: fc.constantFrom(
      'https://a.cn/',
      'about:srcdoc',
      `https://a.cn/?${OWN}`,
      `${OWN}popup.html`,
    ),
    frameId: fc.nat(3),
    tab: fc.record({ id: fc.nat(5) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

describe('messages to the background', () => {
  const { numRuns, seed } = runs(300);
  const message = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...SOUND) },
    { weight: 6, arbitrary: fc.constantFrom(...SOUND).chain(mutated) },
    { weight: 1, arbitrary: hostileValue },
  );

  it('act on the tab of the sender alone, store figures alone, and never throw', async () => {
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
    onMessage(handlers);
    const listener = add.mock.lastCall?.[0] as unknown as (
      raw: unknown,
      from: Sender,
    ) => Promise<{ ok: boolean }> | undefined;
    const names = prototypeNames();
    let done = 0;
    await fc.assert(
      fc.asyncProperty(
        message,
        sender,
        fc.boolean(),
        fc.boolean(),
        async (made, from, json, works) => {
          for (const mock of [executeScript, ...Object.values(action)]) mock.mockReset();
          executeScript.mockImplementation(async () => {
            if (!works) throw new Error('No tab with that id');
          });
          const before = await browser.storage.session.get(null);
          const raw = json ? asSent(made) : made;
          const answer = await listener(raw, from);
          const after = await browser.storage.session.get(null);
          expect(prototypeNames()).toBe(names);
          if (answer === undefined) {
            expect(after).toEqual(before);
            expect(calls()).toEqual([]);
            return;
          }
          done += 1;
          expect(typeof answer.ok).toBe('boolean');
          expect(from.id ?? browser.runtime.id).toBe(browser.runtime.id);
          const { tabId } = raw as { tabId?: number };
          const isOwn =
            from.url?.startsWith(OWN) && (raw as { type: string }).type === 'analyse-tab';
          const tab = isOwn ? tabId : from.tab?.id;
          for (const [what] of executeScript.mock.calls) expect(what.target.tabId).toBe(tab);
          for (const call of Object.values(action)) {
            for (const [what] of call.mock.calls) expect(what.tabId).toBe(tab);
          }
          expect(action.setBadgeText.mock.calls.every(([{ text }]) => /^[1-6]?$/.test(text))).toBe(
            true,
          );
          for (const [key, value] of Object.entries(after)) {
            if (JSON.stringify(before[key]) === JSON.stringify(value)) continue;
            expect(key).toBe(`frame-${tab}-${from.frameId ?? 0}`);
            expect(isBuiltLike(FIGURES, value), JSON.stringify(value)).toBe(true);
          }
        },
      ),
      { numRuns, seed },
    );
    expect(done, 'some must be sound').toBeGreaterThan(numRuns / 10);
    console.info(`messages to the background: ${numRuns} tried, ${done} acted on`);
  });
});
