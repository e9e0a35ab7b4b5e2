import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { RuleText } from '../engine/knowledge';
import type { PackedTables } from '../engine/tables';
import { type WrittenProblem, writtenProblemSchema } from '../page/file-problem';
import { OWN_ANCHORS } from '../page/gate-port';
import { ruleTextSchema } from '../page/rule-text-schema';
import { type Pack, packSchema } from './schema';
import { tablesSchema } from './tables-schema';

const SOURCES = 'local:packs';
const COMPILED = 'local:packs-compiled';
export const MOST_PACKS = 20;

/** A pack with the reader's choice. */
export interface OwnPack {
  on: boolean;
  pack: Pack;
  /** Why this version of the extension cannot use it. */
  unusable?: WrittenProblem | undefined;
}

/** All packs that are on: tables for the engine, texts for card and popup. */
export interface CompiledPacks {
  tables: PackedTables;
  texts: RuleText[];
}

/** What saving them takes beside that. */
export interface MadePacks extends CompiledPacks {
  /** See `anchorsOf`. */
  anchors: string | null;
}

const ownPacks = v.pipe(
  v.array(
    v.object({
      on: v.boolean(),
      pack: packSchema,
      // What this version cannot say any more is better unsaid than all packs unread.
      unusable: v.optional(v.fallback(v.optional(writtenProblemSchema), undefined)),
    }),
  ),
  v.maxLength(MOST_PACKS),
);
const compiledPacks = v.object({
  /** Version of the extension: tables and cues of another one may mean something else. */
  madeBy: v.pipe(
    v.string(),
    v.check((version) => version === thisVersion(), 'of this version'),
  ),
  tables: tablesSchema,
  texts: v.array(ruleTextSchema),
}) satisfies v.GenericSchema<unknown, CompiledPacks>;

/** What is stored as packs. */
export interface Loaded {
  packs: OwnPack[];
  /** It is none; it is left where it is until a pack is saved. */
  broken: boolean;
  /** Some are on, and another version of the extension compiled them. */
  outdated: boolean;
}

/** The packs as they were added. */
export async function loadOwnPacks(): Promise<Loaded> {
  const parsed = v.safeParse(ownPacks, (await storage.getItem<unknown>(SOURCES)) ?? []);
  if (!parsed.success) return { packs: [], broken: true, outdated: false };
  const packs = parsed.output;
  const outdated = packs.some(({ on }) => on) && (await loadCompiled()) === null;
  return { packs, broken: false, outdated };
}

/**
 * Stores packs and what they were compiled to, together.
 * @param made `null` when none is on
 * @throws Error when there are too many
 */
export async function saveOwnPacks(
  packs: readonly OwnPack[],
  made: MadePacks | null,
): Promise<void> {
  const { anchors = null, ...compiled } = made ?? {};
  await storage.setItems([
    { key: SOURCES, value: v.parse(ownPacks, packs) },
    { key: `local:${OWN_ANCHORS}`, value: anchors },
    { key: COMPILED, value: made && { ...compiled, madeBy: thisVersion() } },
  ]);
}

/** What is on, compiled; `null` when nothing is, or what is stored is broken or of another version. */
export async function loadCompiled(): Promise<CompiledPacks | null> {
  return parse(await storage.getItem<unknown>(COMPILED));
}

/** Calls back with each new set of compiled packs. @returns a function that stops */
export function watchCompiled(changed: (compiled: CompiledPacks | null) => void): () => void {
  return storage.watch<unknown>(COMPILED, (raw) => changed(parse(raw)));
}

function thisVersion(): string {
  return browser.runtime.getManifest().version;
}

function parse(raw: unknown): CompiledPacks | null {
  if (raw === null || raw === undefined) return null;
  const parsed = v.safeParse(compiledPacks, raw);
  if (parsed.success) return parsed.output;
  console.debug('wenze-mirror: stored packs are not in use', parsed.issues[0].message);
  return null;
}
