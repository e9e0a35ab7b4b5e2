import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: {
    name?: string;
    data?: { frames?: { url: string; processId: number; parent?: string }[] };
  };
}

/** The category whose `RunTask` events are the tasks of each thread; cheap, about 20 ms a trace. */
const TASKS = 'disabled-by-default-devtools.timeline';

/**
 * Traces the browser while `work` runs and gives the longest task of the page's main thread.
 *
 * The Long Tasks API says nothing below 50 ms; a trace knows every task. It cannot tell on whose
 * behalf a task ran: the caller lets the page come to rest first, so that whatever runs during
 * `work` (injection, reading, layout and painting of the marks) runs because of the extension.
 * @returns `longestTaskMs` in milliseconds of wall clock
 */
export async function longestTaskDuring<T>(
  page: Page,
  work: () => Promise<T>,
): Promise<{ result: T; longestTaskMs: number }> {
  await page.tracing.start({ categories: ['-*', TASKS] });
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await page.tracing.stop().catch(() => undefined);
    throw error;
  }
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace.');
  return { result, longestTaskMs: longestTask(trace, page.url()) };
}

function longestTask(trace: Uint8Array, url: string): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  const started = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser');
  const frames = started?.args?.data?.frames ?? [];
  const frame = frames.find((one) => one.url === url && one.parent === undefined);
  const main = traceEvents.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === frame?.processId && args?.name === 'CrRendererMain',
  );
  if (!main) throw new Error('The trace does not show the main thread of the page.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === main.pid && tid === main.tid,
  );
  return Math.max(0, ...tasks.map(({ dur }) => dur ?? 0)) / 1000;
}
