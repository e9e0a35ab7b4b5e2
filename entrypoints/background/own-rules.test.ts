import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Analysis, Finding } from '../../engine/types';
import { saveOwnPacks } from '../../packs/store';
import { saveSettings } from '../../page/settings';
import { smallRule, smallTables } from '../../tests/small-knowledge';

const TEXT = '他在村口念检讨。';
const label = { 'zh-Hans': '题', 'zh-Hant': '題', en: 'title' };
const texts = [
  { id: 'mine/a', portrait: 5, title: label, explanation: label, innocent: label, articles: [] },
] as const;
const tables = (strength: 'weak' | 'strong') =>
  smallTables({
    lexicons: [{ show: '念检讨' }],
    rules: [smallRule({ id: 'mine/a', portrait: 5, strength, patterns: ['show'] })],
  });

const built = (portrait: 5 | 6): Analysis => {
  const finding: Finding = {
    ...{ portrait, rule: 'p5/built-in', stance: 'case', basis: 'stated', strength: 'fair' },
    ...{ start: 0, end: TEXT.length, evidence: [] },
  };
  return { findings: [finding], accountability: true } as unknown as Analysis;
};

let told: number[];

/** A background that has just been started. */
async function started() {
  vi.resetModules();
  const rules = await import('./own-rules');
  rules.followOwnRules();
  const found = async (portrait: 5 | 6 = 6) => {
    const { analysis, ownRules } = await rules.withOwnRules(TEXT, built(portrait));
    return [analysis.findings.map(({ rule }) => rule).sort(), ownRules.map(({ id }) => id)];
  };
  return found;
}

const store = (strength: 'weak' | 'strong') =>
  saveOwnPacks([], {
    tables: tables(strength),
    anchors: null,
    texts: texts.map((one) => ({ ...one, articles: [] })),
  });

beforeEach(() => {
  fakeBrowser.reset();
  told = [];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: '',
    version: '1.0.0',
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [
    { id: 1 },
    { id: 2 },
  ]) as unknown as typeof browser.tabs.query);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async (id: number) => {
    told.push(id);
    throw new Error('Receiving end does not exist.');
  }) as unknown as typeof browser.tabs.sendMessage);
});

describe('own rules', () => {
  it('stand beside the built-in ones, and are told with their texts', async () => {
    await store('strong');
    await saveSettings({ packs: true });
    expect(await (await started())()).toEqual([['mine/a', 'p5/built-in'], ['mine/a']]);
  });

  it.each([
    ['win where they are stronger', 'strong', [['mine/a'], ['mine/a']]],
    ['give way where they are weaker', 'weak', [['p5/built-in'], []]],
  ] as const)('%s', async (_what, strength, expected) => {
    await store(strength);
    await saveSettings({ packs: true });
    expect(await (await started())(5)).toEqual(expected);
  });

  it('are not used while they are off, and from the moment on when they are on', async () => {
    await store('strong');
    const found = await started();
    expect(await found()).toEqual([['p5/built-in'], []]);
    await saveSettings({ packs: true });
    await vi.waitFor(() => expect(told, 'every tab is told').toEqual([1, 2]));
    expect((await found())[1]).toEqual(['mine/a']);
  });

  it('are fetched anew when they change, and every tab is told', async () => {
    await saveSettings({ packs: true });
    const found = await started();
    expect((await found())[1]).toEqual([]);
    await store('strong');
    await vi.waitFor(() => expect(told).toEqual([1, 2]));
    expect((await found())[1]).toEqual(['mine/a']);
  });

  it('are left out, and tried again, when the store fails once', async () => {
    await store('strong');
    await saveSettings({ packs: true });
    const found = await started();
    vi.spyOn(console, 'debug').mockReturnValue();
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    expect(await found(), 'the built-in rules go on').toEqual([['p5/built-in'], []]);
    expect((await found())[1]).toEqual(['mine/a']);
  });

  it('leave pages alone when other settings change', async () => {
    await started();
    await saveSettings({ language: 'en' });
    await new Promise((done) => setTimeout(done, 10));
    expect(told).toEqual([]);
  });
});
