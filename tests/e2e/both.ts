import { afterAll, beforeAll, describe } from 'vitest';
import { Chromium } from './chromium';
import type { Driven } from './driven';
import { Firefox } from './firefox';

/** Registers the same scenarios for both browsers; each browser is started once for all of them. */
export function inBoth(register: (driven: Driven) => void): void {
  for (const driven of [new Chromium(), new Firefox()]) {
    describe(driven.name, () => {
      beforeAll(() => driven.start());
      afterAll(() => driven.stop());
      register(driven);
    });
  }
}
