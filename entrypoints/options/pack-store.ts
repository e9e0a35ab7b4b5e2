import type { Notice, OptionsState, PackActions } from '../../components/options/context';
import { examplePack } from '../../packs/example';
import { writePackFile } from '../../packs/pack-file';
import { problemOf } from '../../packs/problem';
import { loadOwnPacks, type OwnPack } from '../../packs/store';
import { download } from '../../page/download';
import { saveSettings } from '../../page/settings';

/** How packs change what the options page shows. */
type Update = (change: Partial<OptionsState>) => void;

/** The own-rules page: keeps the packs, and compiles them anew with each change, one change after the other. */
export class PackStore {
  #packs: OwnPack[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  readonly #update: Update;
  readonly #or: (work: Promise<void>) => void;

  constructor(update: Update, or: (work: Promise<void>) => void) {
    this.#update = update;
    this.#or = or;
  }

  /**
   * Reads what is stored; compiles it anew where another version of the extension did. A pack that is added meanwhile
   * waits for that, or it would take the place of all that are there.
   */
  load(): Promise<void> {
    const loaded = this.#load();
    this.#last = loaded.catch(() => undefined);
    return loaded;
  }

  async #load(): Promise<void> {
    const { packs, broken, outdated } = await loadOwnPacks();
    await this.#show(packs, { packsBroken: broken });
    if (outdated) this.#or(this.#inTurn(() => this.#renew()));
  }

  readonly actions: PackActions = {
    add: (file) => this.#or(this.#inTurn(() => this.#add(file))),
    setOn: (id, on) =>
      this.#or(
        this.#inTurn(() =>
          this.#store(this.#packs.map((one) => (isOf(one, id) ? { pack: one.pack, on } : one))),
        ),
      ),
    remove: (id) => this.#or(this.#inTurn(() => this.#remove(id))),
    save: (id) => {
      const own = this.#packs.find((one) => isOf(one, id));
      if (own) download(`${id}.json`, writePackFile(own.pack));
    },
    saveExample: () => download(`${examplePack.id}.json`, writePackFile(examplePack)),
  };

  /** Waits for what is being compiled already: two changes at once would undo each other. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    this.#update({ compiling: true });
    const mine = this.#last.then(work).finally(() => {
      this.#waiting -= 1;
      this.#update({ compiling: this.#waiting > 0 });
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #renew(): Promise<void> {
    const { renewPacks } = await import('../../packs/manage');
    await renewPacks();
    const { packs } = await loadOwnPacks();
    const off = packs.filter(({ unusable }) => unusable !== undefined).length;
    const notice: Notice = off > 0 ? { key: 'packs.unusableSome', params: { n: off } } : RENEWED;
    await this.#show(packs, { notice });
  }

  async #add(file: Blob): Promise<void> {
    const { addPack } = await import('../../packs/manage');
    const added = await addPack(this.#packs, await file.text());
    if (!added.ok) return this.#update({ problems: added.problems, failed: [], notice: null });
    const { pack, failed, replaced } = added;
    const params = { title: pack.title.zh, n: pack.rules.length };
    await saveSettings({ packs: true });
    const notice: Notice = { key: replaced ? 'packs.replaced' : 'packs.added', params };
    await this.#show(added.packs, { notice, failed, problems: [], packsBroken: false });
  }

  async #remove(id: string): Promise<void> {
    const gone = this.#packs.find((one) => isOf(one, id));
    const left = this.#packs.filter((one) => one !== gone);
    const params = { title: gone?.pack.title.zh ?? id };
    await this.#store(left, { key: 'packs.removed', params });
  }

  async #store(packs: OwnPack[], notice: Notice = { key: 'saved' }): Promise<void> {
    const { storePacks } = await import('../../packs/manage');
    try {
      await storePacks(packs);
    } catch (error) {
      // The switch goes back to what is stored.
      return this.#show(this.#packs, { problems: [problemOf(error)], notice: null });
    }
    await this.#show(packs, { notice, failed: [], problems: [] });
  }

  async #show(packs: OwnPack[], change: Partial<OptionsState>): Promise<void> {
    this.#packs = packs;
    const entries =
      packs.length === 0
        ? []
        : await import('../../packs/manage').then((m) => m.packEntries(packs));
    this.#update({ ...change, packs: entries });
  }
}

const RENEWED: Notice = { key: 'packs.renewed' };

function isOf({ pack }: OwnPack, id: string): boolean {
  return pack.id === id;
}
