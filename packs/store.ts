import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { RuleText } from '../engine/knowledge';
import type { PackedTables } from '../engine/tables';
import { citationSchema, type Pack, packSchema } from './schema';
import { tablesSchema } from './tables-schema';

const SOURCES = 'local:packs';
const COMPILED = 'local:packs-compiled';
const MOST_PACKS = 20;

/** A pack with the reader's choice. */
export interface OwnPack {
  on: boolean;
  pack: Pack;
}

/** What pages need of all packs that are on: tables for the engine, texts for card and popup. */
export interface CompiledPacks {
  tables: PackedTables;
  texts: RuleText[];
}

const localised = v.object({ 'zh-Hans': v.string(), 'zh-Hant': v.string(), en: v.string() });
const ownPacks = v.pipe(
  v.array(v.object({ on: v.boolean(), pack: packSchema })),
  v.maxLength(MOST_PACKS),
);
const compiledPacks = v.object({
  tables: tablesSchema,
  texts: v.array(
    v.object({
      id: v.string(),
      portrait: v.picklist([1, 2, 3, 4, 5, 6]),
      title: localised,
      explanation: localised,
      innocent: localised,
      articles: v.array(citationSchema),
    }),
  ),
}) satisfies v.GenericSchema<unknown, CompiledPacks>;

/** The packs as they were added. `broken`: what was stored is none; it is left where it is until a pack is saved. */
export async function loadOwnPacks(): Promise<{ packs: OwnPack[]; broken: boolean }> {
  const parsed = v.safeParse(ownPacks, (await storage.getItem<unknown>(SOURCES)) ?? []);
  return parsed.success ? { packs: parsed.output, broken: false } : { packs: [], broken: true };
}

/**
 * Stores packs and what they were compiled to, together.
 * @param compiled `null` when none is on
 * @throws Error when there are too many
 */
export async function saveOwnPacks(
  packs: readonly OwnPack[],
  compiled: CompiledPacks | null,
): Promise<void> {
  await storage.setItems([
    { key: SOURCES, value: v.parse(ownPacks, packs) },
    { key: COMPILED, value: compiled },
  ]);
}

/** What is on, compiled; `null` when nothing is or what is stored is broken. */
export async function loadCompiled(): Promise<CompiledPacks | null> {
  return parse(await storage.getItem<unknown>(COMPILED));
}

/** Calls back with each new set of compiled packs. @returns a function that stops */
export function watchCompiled(changed: (compiled: CompiledPacks | null) => void): () => void {
  return storage.watch<unknown>(COMPILED, (raw) => changed(parse(raw)));
}

function parse(raw: unknown): CompiledPacks | null {
  if (raw === null || raw === undefined) return null;
  const parsed = v.safeParse(compiledPacks, raw);
  if (parsed.success) return parsed.output;
  console.debug('wenze-mirror: stored packs are not in use', parsed.issues[0].message);
  return null;
}
