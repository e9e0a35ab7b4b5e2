import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Localised } from '../../engine/knowledge';
import type { Portrait } from '../../engine/types';
import type { Locale } from '../../locales';
import { type OptionsKey, tOptions } from '../../locales/options';
import type { FileProblem } from '../../page/file-problem';
import type { Settings } from '../../page/settings-schema';
import type { SiteMode } from '../../page/site-modes';
import type { Knowledge } from '../context';
import type { RuleBook } from './rule-book';

/** The pages behind the toolbar's settings entry. */
export type ViewName = 'settings' | 'rules' | 'packs';

/** A keyboard command as the browser has it; `shortcut` is empty where none is set. */
export interface Command {
  name: string;
  shortcut: string;
}

/** What has just happened, told once; `undo` when it can be taken back. */
export interface Notice {
  key: OptionsKey;
  params?: Record<string, string | number>;
  undo?: boolean;
}

/** One pack of own rules as it is listed. */
export interface PackEntry {
  id: string;
  on: boolean;
  title: Localised;
  about: Localised | null;
  /** Why this version of the extension cannot use it. */
  unusable: FileProblem | null;
  rules: number;
}

/** A sentence of a pack that its rules take otherwise than the pack says. */
export interface FailedSentence {
  kind: 'missed' | 'wrong';
  rule: string;
  text: string;
}

export interface OptionsState {
  view: ViewName;
  settings: Settings;
  /** Stored settings were broken and have been put aside. */
  corrupt: boolean;
  commands: readonly Command[];
  /** Sites that are listed in the manifest, without their subdomains. */
  listed: readonly string[];
  /** Hosts to be read always for which the browser's permission is missing. */
  unpermitted: readonly string[];
  notice: Notice | null;
  /** `null` until it has come. */
  book: RuleBook | null;
  packs: readonly PackEntry[];
  /** Packs are being compiled. */
  compiling: boolean;
  /** What was stored as packs is none. */
  packsBroken: boolean;
  failed: readonly FailedSentence[];
  /** What was wrong with the last file. */
  problems: readonly FileProblem[];
}

/** What is asked for, or happens, only once the page is there. */
export const NOTHING_YET: Omit<OptionsState, 'view' | 'settings' | 'corrupt' | 'listed'> = {
  commands: [],
  unpermitted: [],
  notice: null,
  book: null,
  packs: [],
  compiling: false,
  packsBroken: false,
  failed: [],
  problems: [],
};

/** What the settings page can do; each change is stored at once. */
export interface SettingsActions {
  change(change: Partial<Omit<Settings, 'version'>>, notice?: Notice): void;
  setReach(reach: Settings['reach']): void;
  /** `null` takes the host off all lists. */
  setSite(host: string, mode: SiteMode | null): void;
  changeKeys(): void;
  exportSettings(): void;
  importSettings(file: Blob): void;
  reset(): void;
  undo(): void;
  dismissCorrupt(): void;
}

/** What can be done with packs of own rules. */
export interface PackActions {
  add(file: Blob): void;
  setOn(id: string, on: boolean): void;
  remove(id: string): void;
  save(id: string): void;
  saveExample(): void;
}

export interface OptionsSurroundings {
  locale: Locale;
  knowledge: Knowledge;
  state: OptionsState;
  actions: SettingsActions;
  packs: PackActions;
}

export const OptionsContext = createContext<OptionsSurroundings | null>(null);

export type TranslateOptions = (
  key: OptionsKey,
  params?: Record<string, string | number>,
) => string;

/** Language, knowledge, state and actions around a component of the options page. */
export function useOptions() {
  const found = useContext(OptionsContext);
  if (!found) throw new Error('Render this inside <OptionsContext.Provider>.');
  const { locale, knowledge } = found;
  const t: TranslateOptions = (key, params) => tOptions(locale, key, params);
  const say = (text: Localised) => text[locale];
  const nameOf = (portrait: Portrait) => knowledge.portraits[portrait].short[locale];
  return { ...found, t, say, nameOf };
}
