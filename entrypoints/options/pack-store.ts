import type { Notice, OptionsState, PackActions } from '../../components/options/context';
import { examplePack } from '../../packs/example';
import { writePackFile } from '../../packs/pack-file';
import { loadOwnPacks, type OwnPack } from '../../packs/store';
import { download } from '../../page/download';
import { saveSettings } from '../../page/settings';

/** How packs change what the options page shows. */
type Update = (change: Partial<OptionsState>) => void;

/** The own-rules page: keeps the packs, and compiles them anew with each change. */
export class PackStore {
  #packs: OwnPack[] = [];
  readonly #update: Update;
  readonly #or: (work: Promise<void>) => void;

  constructor(update: Update, or: (work: Promise<void>) => void) {
    this.#update = update;
    this.#or = or;
  }

  async load(): Promise<void> {
    const { packs, broken, outdated } = await loadOwnPacks();
    if (outdated) await import('../../packs/manage').then(({ renewPacks }) => renewPacks());
    await this.#show(packs, { packsBroken: broken });
  }

  readonly actions: PackActions = {
    add: (file) => this.#or(this.#add(file)),
    setOn: (id, on) =>
      this.#or(this.#store(this.#packs.map((one) => (isOf(one, id) ? { ...one, on } : one)))),
    remove: (id) => this.#or(this.#remove(id)),
    save: (id) => {
      const own = this.#packs.find((one) => isOf(one, id));
      if (own) download(`${id}.json`, writePackFile(own.pack));
    },
    saveExample: () => download(`${examplePack.id}.json`, writePackFile(examplePack)),
  };

  async #add(file: Blob): Promise<void> {
    const { addPack } = await import('../../packs/manage');
    const added = await addPack(this.#packs, await file.text());
    if (!added.ok) return this.#update({ problems: added.problems, failed: [], notice: null });
    const { pack, failed, replaced } = added;
    const params = { title: pack.title.zh, n: pack.rules.length };
    await saveSettings({ packs: true });
    const notice: Notice = { key: replaced ? 'packs.replaced' : 'packs.added', params };
    await this.#show(added.packs, { notice, failed, packsBroken: false });
  }

  async #remove(id: string): Promise<void> {
    const gone = this.#packs.find((one) => isOf(one, id));
    const left = this.#packs.filter((one) => one !== gone);
    const params = { title: gone?.pack.title.zh ?? id };
    await this.#store(left, { key: 'packs.removed', params });
  }

  async #store(packs: OwnPack[], notice: Notice = { key: 'saved' }): Promise<void> {
    const { storePacks } = await import('../../packs/manage');
    await storePacks(packs);
    await this.#show(packs, { notice, failed: [] });
  }

  async #show(packs: OwnPack[], change: Partial<OptionsState>): Promise<void> {
    this.#packs = packs;
    const entries =
      packs.length === 0
        ? []
        : await import('../../packs/manage').then((m) => m.packEntries(packs));
    this.#update({ problems: [], ...change, packs: entries });
  }
}

function isOf({ pack }: OwnPack, id: string): boolean {
  return pack.id === id;
}
