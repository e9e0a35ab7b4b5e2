// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Shifts } from './shifts';

let looks = 0;
let shifts: Shifts;

beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
  shifts = new Shifts(() => {
    looks += 1;
  });
  shifts.start();
});

afterEach(() => {
  shifts.stop();
  vi.useRealTimers();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it.each(['click', 'toggle', 'animationend', 'load'])(
  'looks a moment after %s, once',
  async (name) => {
    for (let i = 0; i < 3; i += 1) document.body.dispatchEvent(new Event(name));
    expect(looks).toBe(0);
    await wait(1_000);
    expect(looks).toBe(1);
  },
);

it('looks when style sheets have come or gone', async () => {
  shifts.restyled();
  await wait(1_000);
  expect(looks).toBe(1);
});

it('looks twice more where text has been left out, however often it is told', async () => {
  for (let i = 0; i < 3; i += 1) shifts.waitForHidden();
  await wait(20_000);
  expect(looks).toBe(2);
});

it('does nothing in the background, and nothing once stopped', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.body.click();
  await wait(1_000);
  hidden.mockReturnValue(false);
  shifts.waitForHidden();
  shifts.stop();
  shifts.restyled();
  document.body.click();
  await wait(20_000);
  expect(looks).toBe(0);
});
