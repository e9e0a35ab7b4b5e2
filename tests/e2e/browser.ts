import { afterAll, beforeAll, inject } from 'vitest';
import { Chromium } from './chromium';
import type { Driven } from './driven';
import { Firefox } from './firefox';

declare module 'vitest' {
  interface ProvidedContext {
    browser: Driven['name'];
  }
}

/** The browser of this run, for all tests of one file: files that ask for it run once in each (vitest.config.ts). */
export function useBrowser(): Driven {
  const driven = inject('browser') === 'Firefox' ? new Firefox() : new Chromium();
  beforeAll(() => driven.start());
  afterAll(() => driven.stop());
  return driven;
}
