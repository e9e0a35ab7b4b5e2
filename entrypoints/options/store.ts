import { browser } from 'wxt/browser';
import {
  NOTHING_YET,
  type Notice,
  type OptionsState,
  type SettingsActions,
  type ViewName,
} from '../../components/options/context';
import { download } from '../../page/download';
import {
  dismissCorrupt,
  type Loaded,
  loadSettings,
  saveSettings,
  watchSettings,
} from '../../page/settings';
import { readSettingsFile, writeSettingsFile } from '../../page/settings-file';
import { DEFAULTS, type Settings } from '../../page/settings-schema';
import { ALL_SITES, patternOf, type SiteMode, withSite } from '../../page/site-modes';
import { listedHosts } from '../../page/sites';
import { changeKeys } from './keys';
import { PackStore } from './pack-store';
import { ask, giveBackUnused, unpermitted } from './permissions';
import { viewOf } from './route';

const SAVED: Notice = { key: 'saved' };

/** The settings page's state and what its controls do. */
export class OptionsStore {
  #state: OptionsState;
  readonly #render: (state: OptionsState) => void;
  /** What `undo` goes back to. */
  #before: Settings | null = null;

  readonly packs = new PackStore(
    (change) => this.#update(change),
    (work) => this.#or(work),
  );

  /** How many changes are being stored: until all are, what is stored lags behind what is shown. */
  #saving = 0;

  constructor({ settings, corrupt }: Loaded, render: (state: OptionsState) => void) {
    this.#render = render;
    this.#state = {
      view: viewOf(location.hash),
      settings,
      corrupt,
      listed: listedHosts(),
      ...NOTHING_YET,
    };
  }

  /** Renders, and follows what changes elsewhere: settings in the popup, permissions and keys in the browser. */
  async start(): Promise<void> {
    watchSettings((settings) => {
      if (this.#saving === 0) this.#update({ settings });
    });
    addEventListener('hashchange', () => this.#goTo(viewOf(location.hash)));
    this.#goTo(this.#state.view);
    const follow = () => void this.#look();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    // Keys are changed on a page of the browser's own; they are looked at when the reader comes back.
    addEventListener('focus', follow);
    await Promise.all([this.#look(), this.packs.load()]);
  }

  readonly actions: SettingsActions = {
    change: (change, notice = SAVED) => this.#or(this.#save(change, notice)),
    setReach: (reach) => this.#or(this.#setReach(reach)),
    setSite: (host, mode) => this.#or(this.#setSite(host, mode)),
    changeKeys: () => this.#or(changeKeys()),
    exportSettings: () =>
      download('wenze-mirror-settings.json', writeSettingsFile(this.#state.settings)),
    importSettings: (file) => this.#or(this.#import(file)),
    reset: () => this.#or(this.#replace(DEFAULTS, { key: 'file.resetDone', undo: true })),
    undo: () => this.#or(this.#undo()),
    dismissCorrupt: () => this.#or(dismissCorrupt().then(() => this.#update({ corrupt: false }))),
  };

  #update(change: Partial<OptionsState>): void {
    this.#state = { ...this.#state, ...change };
    this.#render(this.#state);
  }

  #goTo(view: ViewName): void {
    this.#update({ view, notice: null, problems: [], failed: [] });
    if (view === 'rules') this.#or(this.#fetchBook());
  }

  async #fetchBook(): Promise<void> {
    const { makeRuleBook } = await import('./rule-book');
    this.#update({ book: await makeRuleBook() });
  }

  async #look(): Promise<void> {
    const commands = await browser.commands.getAll();
    this.#update({
      commands: commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut })),
      unpermitted: await unpermitted(this.#state.settings),
    });
  }

  async #save(change: Partial<Omit<Settings, 'version'>>, notice: Notice): Promise<void> {
    const before = this.#state.settings;
    // At once: what is changed next is changed on top of this, however soon.
    this.#update({ settings: { ...before, ...change } });
    this.#saving += 1;
    try {
      await saveSettings(change);
      this.#before = before;
    } finally {
      this.#saving -= 1;
      if (this.#saving === 0) this.#update({ settings: (await loadSettings()).settings });
    }
    this.#update({ notice, problems: [], unpermitted: await unpermitted(this.#state.settings) });
  }

  async #replace({ version: _, ...settings }: Settings, notice: Notice): Promise<void> {
    await this.#save(settings, notice);
    await giveBackUnused(this.#state.settings);
  }

  async #setReach(reach: Settings['reach']): Promise<void> {
    if (reach === 'all' && !(await ask(ALL_SITES))) return this.#refused();
    await this.#save({ reach }, SAVED);
    await giveBackUnused(this.#state.settings);
  }

  async #setSite(host: string, mode: SiteMode | null): Promise<void> {
    if (mode === 'on' && !(await ask(patternOf(host)))) return this.#refused();
    const removed: Notice = { key: 'sites.removed', params: { host }, undo: true };
    await this.#save(withSite(this.#state.settings, host, mode), mode ? SAVED : removed);
    await giveBackUnused(this.#state.settings);
  }

  #refused(): void {
    this.#update({ notice: { key: 'sites.refused' } });
  }

  async #import(file: Blob): Promise<void> {
    const read = readSettingsFile(await file.text());
    if (read.ok) await this.#replace(read.value, { key: 'file.imported', undo: true });
    else this.#update({ problems: read.problems, notice: null });
  }

  async #undo(): Promise<void> {
    if (this.#before) await this.#replace(this.#before, { key: 'undone' });
  }

  #or(work: Promise<void>): void {
    work.catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      this.#update({ notice: { key: 'failed', params: { detail } } });
    });
  }
}
