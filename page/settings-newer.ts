import * as v from 'valibot';
import { DEFAULTS, entries, type Settings, VERSION } from './settings-schema';

type Stored = Record<string, unknown>;

/** Whether a newer version of the extension has stored this; it may say more, and other things, than is known here. */
export function isNewer(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null || !('version' in value)) return false;
  return Number.isSafeInteger(value.version) && Number(value.version) > VERSION;
}

/** What is understood of settings from a newer version; the default for every field that is not. */
export function asFarAsKnown(newer: Stored): Settings {
  const known = Object.keys(entries).map((key) => [key, read(newer, key) ?? DEFAULTS[key as Key]]);
  return { ...(Object.fromEntries(known) as Settings), version: VERSION };
}

/**
 * What to store when some fields have changed: those, and everything else as it was stored, unknown fields too.
 * @param before what is stored, in the newest shape known here or a newer one
 * @param next the settings after the change
 * @returns `lost`: a changed field held something that is not understood here
 */
export function withChange(
  before: unknown,
  next: Settings,
  changed: readonly string[],
): { stored: Stored; lost: boolean } {
  const base = before as Stored;
  const fields = changed.map((key) => [key, next[key as Key]]);
  const lost = changed.some((key) => Object.hasOwn(base, key) && read(base, key) === undefined);
  return { stored: { ...base, ...Object.fromEntries(fields) }, lost };
}

type Key = keyof Settings;

/** `undefined` for what is missing or not understood. */
function read(from: Stored, key: string): unknown {
  if (!Object.hasOwn(from, key) || key === 'version') return undefined;
  const parsed = v.safeParse<v.GenericSchema>(entries[key as Key], from[key]);
  return parsed.success ? parsed.output : undefined;
}
