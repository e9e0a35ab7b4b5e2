import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createEngine } from '../engine/engine';
import { smallRule, smallTables } from '../tests/small-knowledge';
import { EnginePort } from './engine-port';
import type { Answer } from './messages';

const analysis = createEngine(
  smallTables({ lexicons: [{ show: '念检讨' }], rules: [smallRule({ patterns: ['show'] })] }),
).analyse('他念检讨。');
const text = { 'zh-Hans': '题', 'zh-Hant': '題', en: 'title' };
const own = { title: text, explanation: text, innocent: text, articles: [] };
const READ: Answer<'analyse'> = {
  ok: true,
  analysis,
  ownRules: [{ id: 'mine/a', portrait: 5, ...own }],
};

/** A background that gives these answers one after another; an error is one that is not there. */
function answers(...given: unknown[]) {
  const send = vi.fn(async () => {
    const answer = given.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    send as unknown as typeof browser.runtime.sendMessage,
  );
  return send;
}

const GONE = new Error('The message port closed before a response was received.');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.stubGlobal('chrome', { runtime: { id: 'here' } });
});
afterEach(() => vi.unstubAllGlobals());

describe('EnginePort', () => {
  it('hands over what the engine read, and knows own rules from then on', async () => {
    answers(READ);
    const port = new EnginePort();
    expect(port.rule('mine/a')).toBeUndefined();
    expect(await port.analyse('他念检讨。')).toEqual(analysis);
    expect(analysis.findings, 'the example finds nothing: mend the test').not.toEqual([]);
    expect(port.rule('mine/a')?.title.en).toBe('title');
  });

  it.each<[string, unknown[], number]>([
    ['a background that was stopped at work', [GONE, READ], 2],
    ['an answer in another shape', [{ ok: true, analysis: {} }, READ], 2],
  ])('asks once more after %s', async (_what, given, times) => {
    const send = answers(...given);
    expect(await new EnginePort().analyse('他念检讨。')).toEqual(analysis);
    expect(send).toHaveBeenCalledTimes(times);
  });

  it('says what the engine failed of, and does not have it fail again', async () => {
    const send = answers({ ok: false, detail: 'RangeError: too deep' }, READ);
    await expect(new EnginePort().analyse('他念检讨。')).rejects.toThrow('RangeError: too deep');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
