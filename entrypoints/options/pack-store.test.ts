import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OptionsState } from '../../components/options/context';
import { KnowledgeError } from '../../engine/compile/problem';
import { examplePack } from '../../packs/example';
import type { OwnPack } from '../../packs/store';
import { loadOwnPacks, saveOwnPacks } from '../../packs/store';
import { PackStore } from './pack-store';

/** Compiling is tested in packs/; here it takes as long as the test wants. */
const compile = vi.hoisted(() => vi.fn());
vi.mock('../../packs/manage', async () => {
  const { saveOwnPacks: save } = await import('../../packs/store');
  return {
    storePacks: async (packs: OwnPack[]) => {
      await compile();
      await save(packs, null);
    },
    addPack: async (packs: OwnPack[], file: string) => {
      if (file === BAD_FILE) return { ok: false, problems: [GONE] };
      const pack = JSON.parse(file);
      const next = [...packs, { on: true, pack }];
      await save(next, null);
      return { ok: true, packs: next, pack, replaced: false, failed: [] };
    },
    renewPacks: () => compile(),
    packEntries: async (packs: OwnPack[]) =>
      packs.map(({ on, unusable, pack }) => ({ id: pack.id, on, unusable })),
  };
});

const TWO: OwnPack[] = ['one', 'two'].map((id) => ({ on: true, pack: { ...examplePack, id } }));
const BAD_FILE = '{';
const GONE = { kind: 'rule-cue', where: 'rules.x', found: 'gone' } as const;
let state: Partial<OptionsState>;
let changes: Partial<OptionsState>[];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.0' }) });
  compile.mockReset().mockResolvedValue(undefined);
  state = {};
  changes = [];
});

async function open(stored: OwnPack[]): Promise<PackStore> {
  await saveOwnPacks(stored, null);
  const { store, loaded } = beginToOpen();
  await loaded;
  return store;
}

/** The page stands, what is stored has yet to come. */
function beginToOpen(): { store: PackStore; loaded: Promise<void> } {
  const store = new PackStore(
    (change) => {
      changes.push(change);
      state = { ...state, ...change };
    },
    (work) => void work.catch((error: Error) => Object.assign(state, { error: error.message })),
  );
  return { store, loaded: store.load() };
}

const settled = () => vi.waitFor(() => expect(state.compiling).toBe(false));

describe('own packs in the options page', () => {
  it('says while it compiles, and no longer', async () => {
    const { actions } = await open(TWO.map((one) => ({ ...one, on: false })));
    expect(state.compiling).toBeUndefined();
    actions.setOn('one', true);
    expect(state.compiling).toBe(true);
    await settled();
    expect(state.notice).toEqual({ key: 'saved' });
  });

  it('makes two changes at once one after the other, so that neither is lost', async () => {
    const { actions } = await open(TWO.map((one) => ({ ...one, on: false })));
    actions.setOn('one', true);
    actions.setOn('two', true);
    actions.remove('one');
    await settled();
    const { packs } = await loadOwnPacks();
    expect(packs.map(({ on, pack }) => [pack.id, on])).toEqual([['two', true]]);
  });

  it('adds a pack to those that are stored, though they have not been read yet', async () => {
    await saveOwnPacks(TWO, null);
    const { local } = browser.storage;
    const stored = await local.get();
    let answer = () => {};
    const slow = new Promise<typeof stored>((resolve) => {
      answer = () => resolve(stored);
    });
    const reading = vi.spyOn(local, 'get').mockReturnValue(slow as never);
    const { store, loaded } = beginToOpen();
    store.actions.add(new Blob([JSON.stringify({ ...examplePack, id: 'three' })]));
    await new Promise((later) => setTimeout(later, 20));
    answer();
    reading.mockRestore();
    await loaded;
    await settled();
    const { packs } = await loadOwnPacks();
    expect(packs.map(({ pack }) => pack.id)).toEqual(['one', 'two', 'three']);
  });

  it('leaves standing what it has said of a file, when the packs come later', async () => {
    const { store } = beginToOpen();
    const told = { ...GONE, found: 'told before' };
    state.problems = [told];
    await store.load();
    expect(state.problems).toEqual([told]);
    store.actions.add(new Blob([BAD_FILE]));
    await settled();
    expect(state.problems).toEqual([GONE]);
    store.actions.add(new Blob([JSON.stringify(examplePack)]));
    await settled();
    await vi.waitFor(() => expect(state.problems).toEqual([]));
  });

  it('goes on after a change that failed', async () => {
    const { actions } = await open(TWO.map((one) => ({ ...one, on: false })));
    compile.mockRejectedValueOnce(new Error('the disk is full'));
    actions.setOn('one', true);
    actions.setOn('two', true);
    await settled();
    expect(state).toMatchObject({ error: 'the disk is full' });
    expect((await loadOwnPacks()).packs.map(({ on }) => on)).toEqual([false, true]);
  });

  it('says what is wrong in a pack that cannot be switched on, which stays off', async () => {
    const { actions } = await open(TWO.map((one) => ({ ...one, on: false })));
    compile.mockRejectedValueOnce(new KnowledgeError('cue', { found: 'A' }));
    actions.setOn('one', true);
    await settled();
    expect(state.problems).toEqual([{ kind: 'rule-cue', where: 'JSON', found: 'A' }]);
    expect(state.packs?.map(({ on }) => on)).toEqual([false, false]);
  });

  it('lists packs of an older version at once, and says when they have been compiled anew', async () => {
    await open(TWO);
    expect(changes[0]?.packs).toHaveLength(2);
    await settled();
    expect(compile).toHaveBeenCalledOnce();
    expect(state.notice).toEqual({ key: 'packs.renewed' });
  });

  it('says when one of them cannot be used any more', async () => {
    compile.mockImplementation(() =>
      saveOwnPacks([{ ...(TWO[0] as OwnPack), on: false, unusable: GONE }], null),
    );
    await open(TWO);
    await settled();
    expect(state.notice).toEqual({ key: 'packs.unusableSome', params: { n: 1 } });
    expect(state.packs?.[0]?.unusable).toEqual(GONE);
  });
});
