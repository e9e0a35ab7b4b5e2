import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REPORT } from '../components/fixture';
import {
  asSent,
  hostileValue,
  isBuiltLike,
  mutated,
  prototypeNames,
  runs,
} from '../scripts/fuzz/values';
import { type Handlers, type Message, type MessageType, onMessage, sendToTab } from './messages';

/** One sound message of every type, with every field it may have. */
const SOUND: { [T in MessageType]: Message<T> } = {
  'gate-passed': { type: 'gate-passed' },
  'card-wanted': { type: 'card-wanted' },
  'quoter-wanted': { type: 'quoter-wanted', script: 'zh-Hant' },
  left: { type: 'left' },
  'step-tab': { type: 'step-tab', direction: -1 },
  'count-others': { type: 'count-others' },
  analyse: { type: 'analyse', text: '局长被谈话提醒了事' },
  summary: { type: 'summary', portraits: [1, 4], count: 3, partial: false },
  'analyse-tab': { type: 'analyse-tab', tabId: 7 },
  'get-report': { type: 'get-report' },
  jump: { type: 'jump', finding: 0, occurrence: 2 },
  step: { type: 'step', direction: 1, portrait: 3 },
  quote: { type: 'quote', spans: [{ start: 1, end: 4 }] },
  reveal: { type: 'reveal', start: 1, end: 4 },
  'read-again': { type: 'read-again' },
  'show-marks': { type: 'show-marks', on: true },
  'rules-changed': { type: 'rules-changed' },
  'tell-again': { type: 'tell-again' },
  withdrawn: { type: 'withdrawn', from: ['*://a.example/*'], left: ['*://b.example/*'] },
};
const READ = {
  state: 'read',
  report: REPORT,
  url: 'https://a.cn/',
  title: '通报',
  marksShown: true,
};
const QUOTES = { quotes: [{ text: '问责', from: 0, to: 2 }, null] };

const names = prototypeNames();

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
});

/** Listens with a handler for every type, which keeps what reaches it. */
function listening(): { hear: (raw: unknown) => unknown; heard: unknown[] } {
  const heard: unknown[] = [];
  const keep = (message: unknown) => {
    heard.push(message);
    return { ok: true };
  };
  const handlers = Object.fromEntries(Object.keys(SOUND).map((type) => [type, keep])) as Handlers;
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  onMessage(handlers);
  const listener = add.mock.lastCall?.[0] as unknown as (raw: unknown, sender: object) => unknown;
  return { hear: (raw) => listener(raw, {}), heard };
}

describe('wrong messages', () => {
  const { numRuns, seed } = runs(400);
  const sound = fc.constantFrom(...Object.values(SOUND));
  const message = fc.oneof(
    { weight: 5, arbitrary: sound.chain(mutated) },
    { weight: 1, arbitrary: hostileValue },
  );

  it('reach a handler in the shape agreed on, or are refused and said to be', () => {
    const { hear, heard } = listening();
    const debug = vi.mocked(console.debug);
    let refused = 0;
    fc.assert(
      fc.property(message, fc.boolean(), (made, json) => {
        const raw = json ? asSent(made) : made;
        heard.length = 0;
        debug.mockClear();
        const answer = hear(raw);
        expect(prototypeNames()).toBe(names);
        if (answer === undefined) {
          refused += 1;
          expect(heard).toEqual([]);
          expect(debug.mock.calls[0]?.[0]).toMatch(/^wenze-mirror: .+ ignored$/);
          return;
        }
        const [taken] = heard as [Message<MessageType>];
        expect(isBuiltLike(SOUND[taken.type], taken), JSON.stringify(taken)).toBe(true);
        for (const number of numbersIn(taken)) expect(Number.isSafeInteger(number)).toBe(true);
      }),
      { numRuns, seed },
    );
    expect(refused, 'most must be refused, and some be sound').toBeGreaterThan(numRuns / 4);
    expect(refused).toBeLessThan(numRuns);
    console.info(`messages: ${numRuns} tried, ${refused} refused`);
  });

  it.each([
    ['get-report', READ],
    ['quote', QUOTES],
  ] as const)('answers to %s come in the shape agreed on, or as an error', async (type, right) => {
    const wrong = fc.oneof(
      { weight: 5, arbitrary: mutated(right) },
      { weight: 1, arbitrary: hostileValue },
    );
    const sent = vi.fn();
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sent);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(wrong, fc.boolean(), async (made, json) => {
        sent.mockResolvedValueOnce(json ? asSent(made) : made);
        try {
          const answer = await sendToTab(1, SOUND[type] as Message<'quote'>);
          sent.mockResolvedValueOnce(answer);
          expect(await sendToTab(1, SOUND[type] as Message<'quote'>)).toEqual(answer);
        } catch (error) {
          refused += 1;
          expect((error as Error).message).toMatch(/^(no|bad) answer to /);
        }
        expect(prototypeNames()).toBe(names);
      }),
      { numRuns: Math.ceil(numRuns / 4), seed },
    );
    console.info(`answers to ${type}: ${Math.ceil(numRuns / 4)} tried, ${refused} refused`);
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
