import * as v from 'valibot';
import { type FromFile, problemOf, readJson } from './file-problem';
import { migrate } from './settings-migrations';
import { entries, type Settings, VERSION } from './settings-schema';

const FILE = 'wenze-mirror-settings';
/** Largest file in characters; the lists of the settings are bounded, and this holds them all. */
const MOST = 4_000_000;

const strict = v.strictObject(entries);

/** The settings as a file: JSON that names its kind, indented for people. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ file: FILE, ...settings }, null, 2)}\n`;
}

/**
 * Reads a file of settings, of older versions too. All or nothing: with a single problem nothing is taken over,
 * and every problem is named.
 */
export function readSettingsFile(text: string): FromFile<Settings> {
  const json = readJson(text, FILE, MOST);
  if (!json.ok) return json;
  const { file: _, ...raw } = json.value as { file: string; version?: unknown };
  if (typeof raw.version === 'number' && raw.version > VERSION) {
    return { ok: false, problems: [{ kind: 'newer', version: raw.version }] };
  }
  const parsed = v.safeParse(strict, migrate(raw));
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problems: parsed.issues.map(problemOf) };
}
