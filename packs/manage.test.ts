import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { examplePack } from './example';
import { addPack, renewPacks, storePacks } from './manage';
import { writePackFile } from './pack-file';
import type { Pack } from './schema';
import { loadCompiled, loadOwnPacks, MOST_PACKS, saveOwnPacks } from './store';

let version = '1.0';

beforeEach(() => {
  fakeBrowser.reset();
  version = '1.0';
  vi.spyOn(console, 'debug').mockReturnValue();
  Object.assign(browser.runtime, { getManifest: () => ({ version }) });
});

const [first] = examplePack.rules;
/** Leans on a cue that is there no more. */
const BROKEN = {
  ...examplePack,
  id: 'left-behind',
  rules: [{ ...first, patterns: ['fault:no.such.cue > measure'] }],
} as Pack;

describe('after an update of the extension', () => {
  it('packs are compiled anew', async () => {
    await storePacks([{ on: true, pack: examplePack }]);
    version = '1.1';
    expect(await loadCompiled()).toBeNull();
    await renewPacks();
    expect((await loadCompiled())?.texts.length).toBe(examplePack.rules.length);
    expect((await loadOwnPacks()).outdated).toBe(false);
  });

  it('a pack that cannot be used any more is off and keeps the reason; the others go on', async () => {
    const packs = [BROKEN, examplePack].map((pack) => ({ on: true, pack }));
    await saveOwnPacks(packs, null);
    await renewPacks();
    const stored = (await loadOwnPacks()).packs;
    expect(stored.map(({ on }) => on)).toEqual([false, true]);
    expect(stored[0]?.unusable).toEqual({
      kind: 'rule-unknown-root',
      where: `rules.left-behind/${first?.id}`,
      found: 'no.such.cue',
    });
    expect(stored[1]?.unusable).toBeUndefined();
    expect((await loadCompiled())?.texts.length).toBe(examplePack.rules.length);
  });
});

describe('adding a pack', () => {
  it('takes one with the same id for the new version of it', async () => {
    const once = await addPack([], writePackFile(examplePack));
    expect(once).toMatchObject({ ok: true, replaced: false, failed: [] });
    const again = await addPack(once.ok ? once.packs : [], writePackFile(examplePack));
    expect(again).toMatchObject({ ok: true, replaced: true });
    expect((await loadOwnPacks()).packs).toHaveLength(1);
  });

  it('names the sentence that its rules take otherwise than it says', async () => {
    const text = '今天有小雨。';
    const rules = [{ ...first, examples: [...(first?.examples ?? []), text] }];
    const added = await addPack([], writePackFile({ ...examplePack, rules } as Pack));
    expect(added.ok && added.failed).toEqual([
      { kind: 'missed', rule: `${examplePack.id}/${first?.id}`, text },
    ]);
  });

  it('that does not compile stores nothing', async () => {
    const refused = await addPack([], writePackFile(BROKEN));
    expect(refused).toMatchObject({ ok: false, problems: [{ kind: 'rule-unknown-root' }] });
    expect((await loadOwnPacks()).packs).toEqual([]);
  });

  it('to as many as there may be is refused', async () => {
    const packs = Array.from({ length: MOST_PACKS }, (_, index) => ({
      on: false,
      pack: { ...examplePack, id: `pack-${index}` },
    }));
    const refused = await addPack(packs, writePackFile(examplePack));
    expect(refused).toEqual({
      ok: false,
      problems: [{ kind: 'too-many-packs', most: MOST_PACKS }],
    });
  });
});
