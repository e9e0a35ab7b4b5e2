import type { CDPSession, Page } from 'puppeteer-core';

/** What a tab holds on to once all garbage has been collected. */
export interface Held {
  /** JavaScript heap of page and extension together, in bytes. */
  heap: number;
  nodes: number;
  documents: number;
  listeners: number;
}

/** Collects all garbage of a tab and counts what is left. */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  try {
    await session.send('HeapProfiler.enable');
    // Finalisers of one collection set free what only the next one takes.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const counters = await session.send('Memory.getDOMCounters');
    return {
      heap: usedSize,
      nodes: counters.nodes,
      documents: counters.documents,
      listeners: counters.jsEventListeners,
    };
  } finally {
    await session.detach();
  }
}

/** How many objects of a class the extension's scripts keep alive in a page, `MutationObserver` for instance. */
export async function countObjects(page: Page, extensionId: string, name: string): Promise<number> {
  const session = await page.createCDPSession();
  try {
    const contextId = await worldOf(session, extensionId);
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `${name}.prototype`,
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId as string,
    });
    const length = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId as string,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    return length.result.value as number;
  } finally {
    await session.detach();
  }
}

/** The isolated world of the extension in the top frame. */
async function worldOf(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) done(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
