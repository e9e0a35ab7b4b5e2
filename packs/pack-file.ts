import * as v from 'valibot';
import { type FromFile, problemOf, readJson } from '../page/file-problem';
import { type Pack, packSchema } from './schema';

const FILE = 'wenze-mirror-pack';
/** Largest file in characters. */
const MOST = 300_000;
const VERSION = 1;

/** A pack as a file: JSON that names its kind. */
export function writePackFile(pack: Pack): string {
  return `${JSON.stringify({ file: FILE, ...pack }, null, 2)}\n`;
}

/** Reads a file with a pack: its shape, not yet its patterns. Every problem is named. */
export function readPackFile(text: string): FromFile<Pack> {
  const json = readJson(text, FILE, MOST);
  if (!json.ok) return json;
  const { file: _, ...raw } = json.value as { file: string; version?: unknown };
  if (typeof raw.version === 'number' && raw.version > VERSION) {
    return { ok: false, problems: [{ kind: 'newer', version: raw.version }] };
  }
  const parsed = v.safeParse(packSchema, raw);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problems: parsed.issues.map(problemOf) };
}
