import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { resolve } from '../engine/resolve';
import type { Analysis, Finding } from '../engine/types';
import { OwnRules } from './own-rules';
import { offerPacks, type Packs } from './packs-script';

const KEY = Symbol.for('wenze-mirror.packs');
const place = { start: 0, end: 4, evidence: [] };
const BUILT_IN: Finding = {
  ...{ portrait: 1, rule: 'p1/a', stance: 'case', basis: 'stated', strength: 'fair' },
  ...place,
};
const OWN: Finding = { ...BUILT_IN, portrait: 2, rule: 'own/b' };
const ANALYSIS = { findings: [BUILT_IN], accountability: true } as unknown as Analysis;

function packs(findings: Finding[]): Packs {
  return { analyse: () => findings, rule: () => undefined };
}

async function found(own: Packs | null, on = true): Promise<string[]> {
  const rules = new OwnRules();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
    if (own) offerPacks(Promise.resolve(own));
    return { ok: true };
  }) as typeof browser.runtime.sendMessage);
  await rules.follow(on);
  const { findings } = rules.beside(() => ANALYSIS, resolve)('甲乙丙丁');
  return findings.map(({ rule }) => rule);
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => Reflect.deleteProperty(globalThis, KEY));

describe('OwnRules', () => {
  it.each<[string, Packs | null, boolean, string[]]>([
    ['stand beside the built-in ones', packs([OWN]), true, ['p1/a', 'own/b']],
    [
      'win where they are stronger',
      packs([{ ...OWN, portrait: 1, strength: 'strong' }]),
      true,
      ['own/b'],
    ],
    [
      'give way where they are weaker',
      packs([{ ...OWN, portrait: 1, strength: 'weak' }]),
      true,
      ['p1/a'],
    ],
    ['may find nothing', packs([]), true, ['p1/a']],
    ['may not come at all', null, true, ['p1/a']],
    ['are not even fetched when they are off', packs([OWN]), false, ['p1/a']],
  ])('%s', async (_what, own, on, expected) => {
    vi.spyOn(console, 'debug').mockReturnValue();
    expect(await found(own, on)).toEqual(expected);
  });
});
