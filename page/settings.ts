import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { migrate } from './settings-migrations';
import { DEFAULTS, type Settings, settingsSchema } from './settings-schema';

export { DEFAULTS, type Settings };

const KEY = 'local:settings';
const ASIDE = 'local:settings-corrupt';

/** What was stored, or the defaults. `corrupt`: a broken value was put aside and not yet dismissed. */
export interface Loaded {
  settings: Settings;
  corrupt: boolean;
}

/** Reads the settings, those of an older version too. A broken value is put aside, so that the next read starts clean. */
export async function loadSettings(): Promise<Loaded> {
  const raw = await storage.getItem<unknown>(KEY);
  const parsed = parse(raw);
  if (parsed.success) {
    return { settings: parsed.output, corrupt: (await storage.getItem(ASIDE)) !== null };
  }
  console.debug('wenze-mirror: settings put aside', parsed.issues[0].message);
  await storage.setItems([
    { key: ASIDE, value: raw },
    { key: KEY, value: DEFAULTS },
  ]);
  return { settings: DEFAULTS, corrupt: true };
}

/** Changes some settings and keeps the rest. */
export async function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  const { settings } = await loadSettings();
  const next = v.parse(settingsSchema, { ...settings, ...change });
  await storage.setItem(KEY, next);
  return next;
}

/** Throws the broken value away that `loadSettings` put aside. */
export async function dismissCorrupt(): Promise<void> {
  await storage.removeItem(ASIDE);
}

/** Calls back with each new value that is well formed. @returns a function that stops watching */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return storage.watch<unknown>(KEY, (raw) => {
    const parsed = parse(raw);
    if (parsed.success) changed(parsed.output);
  });
}

/** True when the reader has switched the extension off for this host. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.offSites.includes(host);
}

function parse(raw: unknown) {
  return v.safeParse(settingsSchema, migrate(raw ?? DEFAULTS));
}
