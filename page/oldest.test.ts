// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlights } from './highlights';
import type { Markable } from './mark-ranges';
import { canMark } from './oldest';
import type { PageText } from './page-text';

/** What a browser that can paint marks has, as far as it is asked for; happy-dom has the rest. */
const PARTS: [name: string, value: unknown][] = [
  ['Highlight', class {}],
  ['StaticRange', class {}],
  ['CSS', { highlights: new Map() }],
];

beforeEach(() => {
  for (const [name, value] of PARTS) vi.stubGlobal(name, value);
});
afterEach(() => vi.unstubAllGlobals());

describe('canMark', () => {
  it('is true where everything is there', () => {
    expect(canMark()).toBe(true);
  });

  it.each<[string, unknown]>([
    ['Highlight', undefined],
    ['StaticRange', undefined],
    ['CSS', {}],
    ['document', {}],
  ])('is false without %s as it should be', (name, value) => {
    vi.stubGlobal(name, value);
    expect(canMark()).toBe(false);
  });
});

it('marks where they cannot be painted are passed over without an error', async () => {
  vi.stubGlobal('Highlight', undefined);
  vi.stubGlobal('CSS', {});
  const highlights = new Highlights();
  const finding: Markable = { portrait: 1, start: 0, end: 2, evidence: [] };
  expect(await highlights.paint({} as PageText, [finding])).toBe(true);
  highlights.flash([]);
  highlights.unflash();
  highlights.clear();
});
