import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { REPORT } from '../../components/fixture';
import { Readers } from './readers';

const READ = { state: 'read', report: REPORT, url: 'https://x/', title: 'x', marksShown: true };
const STOPPED = { state: 'stopped', reason: 'no-chinese' };
const COUNT = REPORT.findings.length;

const sent: [message: { type: string; finding?: number }, frame: number][] = [];
let answers: Record<number, unknown> = {};

beforeEach(() => {
  sent.length = 0;
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (
    _tab: number,
    message: { type: string },
    { frameId }: { frameId: number },
  ) => {
    sent.push([message, frameId]);
    return message.type === 'get-report' ? answers[frameId] : { ok: frameId !== 0 };
  }) as never);
});

/** @param given what each frame answers; those that have been read hold a reader */
function frames(given: Record<number, unknown>): Readers {
  answers = given;
  const results = Object.entries(given).map(([frame, answer]) => ({
    frameId: Number(frame),
    result: {
      visited: (answer as { state: string }).state === 'stopped' ? null : 0,
      marks: 0,
      path: frame === '0' ? [] : [0],
      inside: frame === '0' ? [0] : [],
    },
  }));
  Object.assign(browser, { scripting: { executeScript: async () => results } });
  return new Readers(7);
}

describe('the readers of a tab', () => {
  it.each([
    ['the page alone', { 0: READ }, COUNT],
    ['a frame in a page without Chinese text', { 0: STOPPED, 4: READ }, COUNT],
    ['page and frame', { 0: READ, 4: READ }, 2 * COUNT],
  ])('are one report: %s', async (_what, given, count) => {
    const answer = await frames(given).report();
    expect(answer.state === 'read' && answer.report.findings.length).toBe(count);
  });

  it.each([
    ['nothing was read', { 0: STOPPED }, STOPPED],
    ['a frame is being read', { 0: READ, 4: { state: 'reading' } }, { state: 'reading' }],
  ])('answer for the page: %s', async (_what, given, answer) => {
    expect(await frames(given).report()).toEqual(answer);
  });

  it('lead to a finding in the frame that has it', async () => {
    const readers = frames({ 0: READ, 4: READ });
    await readers.report();
    expect(await readers.jump(COUNT, 0)).toBe(true);
    expect(sent.at(-1)).toEqual([{ type: 'jump', finding: 0, occurrence: 0 }, 4]);
  });

  it('are heard together: what is in view in each, by its place in the one report', async () => {
    const readers = frames({ 0: READ, 4: READ });
    await readers.report();
    const says: Record<number, (inView: unknown) => void> = {};
    const closed: number[] = [];
    vi.spyOn(browser.tabs, 'connect').mockImplementation(((_tab: number, { frameId = 0 }) => ({
      onMessage: { addListener: (hear: (inView: unknown) => void) => (says[frameId] = hear) },
      disconnect: () => closed.push(frameId),
    })) as never);
    const heard = vi.fn();
    const unhear = readers.hearInView(heard);
    says[4]?.([0]);
    expect(heard).toHaveBeenLastCalledWith([COUNT]);
    says[0]?.([1]);
    expect(heard).toHaveBeenLastCalledWith([1, COUNT]);
    says[4]?.([]);
    expect(heard).toHaveBeenLastCalledWith([1]);
    says[4]?.(['x']);
    expect(heard).toHaveBeenCalledTimes(3);
    unhear();
    expect(closed).toEqual([0, 4]);
  });

  it('step in the first frame that can', async () => {
    const readers = frames({ 0: READ, 4: READ });
    await readers.report();
    expect(await readers.step({ type: 'step', direction: 1 })).toBe(true);
    expect(sent.at(-1)?.[1], 'the page itself had nothing to step to').toBe(4);
  });
});
