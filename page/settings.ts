import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const hostname = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const settingsSchema = v.object({
  version: v.literal(1),
  language: v.picklist(['auto', 'zh-Hans', 'zh-Hant', 'en']),
  marks: v.boolean(),
  offSites: v.pipe(v.array(hostname), v.maxLength(5_000)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const KEY = 'local:settings';
const ASIDE = 'local:settings-corrupt';

export const DEFAULTS: Settings = { version: 1, language: 'auto', marks: true, offSites: [] };

/** What was stored, or the defaults. `corrupt`: a broken value was put aside and not yet dismissed. */
export interface Loaded {
  settings: Settings;
  corrupt: boolean;
}

/** Reads the settings. A broken value is put aside, so that the next read starts clean. */
export async function loadSettings(): Promise<Loaded> {
  const raw = await storage.getItem<unknown>(KEY);
  const parsed = v.safeParse(settingsSchema, raw ?? DEFAULTS);
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
    const parsed = v.safeParse(settingsSchema, raw ?? DEFAULTS);
    if (parsed.success) changed(parsed.output);
  });
}

/** True when the reader has switched the extension off for this host. */
export function isOff(settings: Settings, host: string): boolean {
  return settings.offSites.includes(host);
}
