/** Longest stretch of work at a time in milliseconds: far below the 50 ms that a reader begins to feel. */
const SLICE_MS = 16;

/** Does work in slices, so that the page can react in between. */
export class Slices {
  #start = performance.now();

  /** When this slice should end, on the clock of `performance.now()`. */
  get end(): number {
    return this.#start + SLICE_MS;
  }

  /**
   * Lets the page run when this slice has been long enough.
   * @returns nothing to wait for while there is time left: in a loop an empty `await` would cost more
   *   than the work
   */
  pause(): Promise<void> | undefined {
    return performance.now() < this.end ? undefined : this.#rest();
  }

  async #rest(): Promise<void> {
    await nextTask();
    this.#start = performance.now();
  }
}

/** A task of its own as soon as the browser has time; timers would wait at least 4 ms each. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
