import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { migrate } from './settings-migrations';
import { asFarAsKnown, isNewer, withChange } from './settings-newer';
import { DEFAULTS, type Settings, settingsSchema } from './settings-schema';

export { DEFAULTS, type Settings };

const KEY = 'local:settings';
const ASIDE = 'local:settings-corrupt';

/** What was stored, or the defaults. `corrupt`: a broken value was put aside and not yet dismissed. */
export interface Loaded {
  settings: Settings;
  corrupt: boolean;
}

/**
 * Reads the settings: those of an older version too, and of a newer one as far as they are understood. A broken value
 * is put aside, so that the next read starts clean.
 */
export async function loadSettings(): Promise<Loaded> {
  const raw = await storage.getItem<unknown>(KEY);
  const parsed = parse(raw);
  if (parsed.success) {
    return { settings: parsed.output, corrupt: (await storage.getItem(ASIDE)) !== null };
  }
  console.debug('wenze-mirror: settings put aside', parsed.issues[0].message);
  const aside = storage.setItems([
    { key: ASIDE, value: raw },
    { key: KEY, value: DEFAULTS },
  ]);
  // Full storage takes nothing; pages are read all the same.
  await aside.catch((error: unknown) => console.debug('wenze-mirror: nothing put aside', error));
  return { settings: DEFAULTS, corrupt: true };
}

/** One change after the other: each builds on the one before, or it would be lost. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and keeps the rest as it is stored, with whatever a newer version has put there. Where a change
 * takes the place of something that is not understood, that is put aside first.
 */
export function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const saved = last.then(() => save(change));
  last = saved.catch(() => undefined);
  return saved;
}

async function save(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const { settings } = await loadSettings();
  const next = v.parse(settingsSchema, { ...settings, ...change });
  const raw = await storage.getItem<unknown>(KEY);
  const { stored, lost } = withChange(migrate(raw ?? DEFAULTS), next, Object.keys(change));
  if (lost) await storage.setItem(ASIDE, raw);
  await storage.setItem(KEY, stored);
  return next;
}

/** Throws the broken value away that `loadSettings` put aside. */
export async function dismissCorrupt(): Promise<void> {
  await storage.removeItem(ASIDE);
}

/**
 * Calls back with each new value that is well formed, and the one before it (the defaults where that was broken).
 * @returns a function that stops watching
 */
export function watchSettings(changed: (settings: Settings, before: Settings) => void): () => void {
  return storage.watch<unknown>(KEY, (raw, rawBefore) => {
    const parsed = parse(raw);
    const before = parse(rawBefore);
    if (parsed.success) changed(parsed.output, before.success ? before.output : DEFAULTS);
  });
}

/** True when the reader has switched the extension off for this host. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.offSites.includes(host);
}

function parse(raw: unknown) {
  const value = migrate(raw ?? DEFAULTS);
  return v.safeParse(settingsSchema, isNewer(value) ? asFarAsKnown(value) : value);
}
