import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insist } from './insist';

const GONE = new Error('The message port closed before a response was received.');

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.stubGlobal('chrome', { runtime: { id: 'here' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What `insist` came to, after all its waits. */
async function outcome(ask: () => Promise<string>): Promise<string> {
  const settled = insist(ask).catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return settled;
}

describe('insist', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('has its answer after %i that were lost', async (lost) => {
    const ask = vi.fn(async () => 'answer');
    for (let turn = 0; turn < lost; turn += 1) ask.mockRejectedValueOnce(GONE);
    expect(await outcome(ask)).toBe('answer');
    expect(ask).toHaveBeenCalledTimes(lost + 1);
  });

  it('gives a background time to start: the waits grow to some seconds', async () => {
    const start = Date.now();
    const back = start + 3_000;
    const ask = async () => {
      if (Date.now() < back) throw GONE;
      return 'answer';
    };
    expect(await outcome(ask), 'a background was away for three seconds').toBe('answer');
  });

  it('gives up when nobody ever answers', async () => {
    const ask = vi.fn(async () => Promise.reject(GONE));
    expect(await outcome(ask)).toContain('port closed');
    expect(ask.mock.calls.length).toBeLessThan(10);
  });

  it('does not ask again once the extension is gone', async () => {
    const ask = vi.fn(async () => Promise.reject(GONE));
    vi.stubGlobal('chrome', { runtime: {} });
    expect(await outcome(ask)).toContain('port closed');
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
