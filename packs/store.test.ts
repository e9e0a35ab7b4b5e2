import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { OWN_ANCHORS } from '../page/gate-port';
import { smallTables } from '../tests/small-knowledge';
import { examplePack } from './example';
import { loadCompiled, loadOwnPacks, saveOwnPacks } from './store';

const COMPILED = { tables: smallTables({}), texts: [], anchors: '大喇[叭]' };
const PACKS = [{ on: true, pack: examplePack }];

let version = '1.0';

beforeEach(() => {
  fakeBrowser.reset();
  version = '1.0';
  vi.spyOn(console, 'debug').mockReturnValue();
  Object.assign(browser.runtime, { getManifest: () => ({ version }) });
});

describe('the store of packs', () => {
  it('gives back what was saved', async () => {
    await saveOwnPacks(PACKS, COMPILED);
    expect(await loadOwnPacks()).toEqual({ packs: PACKS, broken: false, outdated: false });
    expect((await loadCompiled())?.tables).toEqual(COMPILED.tables);
    expect(await storage.getItem(`local:${OWN_ANCHORS}`)).toBe(COMPILED.anchors);
  });

  it('leaves the gate no word of packs that are gone', async () => {
    await saveOwnPacks(PACKS, COMPILED);
    await saveOwnPacks([], null);
    expect(await storage.getItem(`local:${OWN_ANCHORS}`)).toBeNull();
  });

  it('uses no tables of another version, and says that they are outdated', async () => {
    await saveOwnPacks(PACKS, COMPILED);
    version = '1.1';
    expect(await loadCompiled()).toBeNull();
    expect((await loadOwnPacks()).outdated).toBe(true);
  });

  it('has nothing to renew where no pack is on', async () => {
    await saveOwnPacks([{ on: false, pack: examplePack }], null);
    expect((await loadOwnPacks()).outdated).toBe(false);
  });

  it.each<[string, unknown]>([
    ['a text', 'rubbish'],
    ['a pack with a field that is none', [{ on: true, pack: { ...examplePack, rules: 7 } }]],
  ])('leaves %s where it is and says so', async (_what, broken) => {
    await storage.setItem('local:packs', broken);
    expect(await loadOwnPacks()).toEqual({ packs: [], broken: true, outdated: false });
    expect(await storage.getItem('local:packs')).toEqual(broken);
  });

  it.each<[string, object]>([
    ['classes that are no list', { classes: 7 }],
    ['a step without a class', { rules: [{ id: 'a' }] }],
    ['integers with other characters', { labels: '<script>' }],
  ])('refuses stored tables with %s', async (_what, change) => {
    const tables = { ...COMPILED.tables, ...change };
    await storage.setItem('local:packs-compiled', { madeBy: '1.0', tables, texts: [] });
    expect(await loadCompiled()).toBeNull();
  });
});
