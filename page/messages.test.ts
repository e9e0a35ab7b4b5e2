import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REPORT } from '../components/fixture';
import { BadAnswer, onMessage, send } from './messages';
import { LIMITS, reportSchema } from './report-schema';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
});

/** Calls the one listener the way a browser does, which hands over a function for the answer. */
function listenerOf(start: () => void) {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  start();
  return add.mock.calls[0]?.[0] as unknown as (
    message: unknown,
    sender: object,
    respond?: (answer: unknown) => void,
  ) => unknown;
}

describe('onMessage', () => {
  it('answers a listener without a response function with a promise', async () => {
    onMessage({ summary: ({ portraits }) => ({ ok: portraits.length === 2 }) });
    const answer = await send({ type: 'summary', portraits: [1, 4], count: 3, partial: false });
    expect(answer).toEqual({ ok: true });
  });

  it('keeps the channel open for the response function of real browsers', async () => {
    const listener = listenerOf(() => onMessage({ 'gate-passed': async () => ({ ok: true }) }));
    const answered = new Promise((respond) => {
      expect(listener({ type: 'gate-passed' }, {}, respond)).toBe(true);
    });
    expect(await answered).toEqual({ ok: true });
  });

  it('answers nothing when a handler fails, so that the sender does not wait', async () => {
    const listener = listenerOf(() => onMessage({ 'gate-passed': () => Promise.reject('no') }));
    const answered = new Promise((respond) => listener({ type: 'gate-passed' }, {}, respond));
    expect(await answered).toBeUndefined();
  });

  it('leaves a message alone when the handler returns undefined', () => {
    const listener = listenerOf(() => onMessage({ 'get-report': () => undefined }));
    expect(listener({ type: 'get-report' }, {}, vi.fn())).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['no object', 'gate-passed'],
    ['null', null],
    ['no type', { direction: 1 }],
    ['a type of the prototype', { type: 'constructor' }],
    ['an unknown type', { type: 'erase-all' }],
    ['a direction that does not exist', { type: 'step', direction: 2 }],
    ['a portrait that does not exist', { type: 'step', direction: 1, portrait: 7 }],
    ['a fraction as an index', { type: 'jump', finding: 0.5, occurrence: 0 }],
    ['a negative index', { type: 'jump', finding: -1, occurrence: 0 }],
  ])('ignores %s', (_, message) => {
    const handler = vi.fn();
    const listener = listenerOf(() =>
      onMessage({ 'gate-passed': handler, step: handler, jump: handler }),
    );
    expect(listener(message, {}, vi.fn())).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });

  it('ignores messages of another extension', () => {
    const handler = vi.fn(() => ({ ok: true }));
    const listener = listenerOf(() => onMessage({ 'gate-passed': handler }));
    listener({ type: 'gate-passed' }, { id: 'somebody-else' }, vi.fn());
    expect(handler).not.toHaveBeenCalled();
  });

  it('stops listening when told to', async () => {
    const handler = vi.fn(() => ({ ok: true }));
    onMessage({ 'gate-passed': handler })();
    await send({ type: 'gate-passed' }).catch(() => undefined);
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('send', () => {
  it('tells a malformed answer from silence', async () => {
    const answers: unknown[] = [{ ok: 'yes' }, undefined];
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async () => answers.shift());
    await expect(send({ type: 'gate-passed' })).rejects.toBeInstanceOf(BadAnswer);
    await expect(send({ type: 'gate-passed' })).rejects.not.toBeInstanceOf(BadAnswer);
  });
});

describe('reportSchema', () => {
  const finding = REPORT.findings[0];
  const broken: [string, object][] = [
    ['five portraits only', { portraits: REPORT.portraits.slice(1) }],
    ['an unknown strength', { findings: [{ ...finding, strength: 'certain' }] }],
    ['no place on the page', { findings: [{ ...finding, occurrences: [] }] }],
    ['a negative offset', { findings: [{ ...finding, start: -1 }] }],
    [
      'a passage longer than any',
      { findings: [{ ...finding, text: '问'.repeat(LIMITS.passage + 1) }] },
    ],
    ['an infinite figure', { findings: [{ ...finding, values: { share: Infinity } }] }],
    ['a roster without entries', { roster: { ...REPORT.roster, entries: undefined } }],
  ];

  it('takes a report of the engine as it is', () => {
    expect(v.parse(reportSchema, REPORT)).toEqual(REPORT);
  });

  it.each(broken)('refuses %s', (_, change) => {
    expect(v.safeParse(reportSchema, { ...REPORT, ...change }).success).toBe(false);
  });
});
