import type { FailedSentence, PackEntry } from '../components/options/context';
import { quoterFor } from '../components/script';
import { packed } from '../engine/generated/tables';
import { unpackGraph } from '../engine/unpack-graph';
import type { FileProblem } from '../page/file-problem';
import { builtIn } from './built-in';
import { compilePacks, failedSentences } from './compile';
import { readPackFile } from './pack-file';
import type { Pack } from './schema';
import { type CompiledPacks, loadOwnPacks, type OwnPack, saveOwnPacks } from './store';
import { localise, textsOf } from './texts';

/** What came of a file with a pack. */
export type Added =
  | { ok: true; packs: OwnPack[]; pack: Pack; replaced: boolean; failed: FailedSentence[] }
  | { ok: false; problems: FileProblem[] };

/** Adds the pack of a file, in place of one with the same id, and switches it on. Stores nothing unless all is well. */
export async function addPack(packs: readonly OwnPack[], file: string): Promise<Added> {
  const read = readPackFile(file);
  if (!read.ok) return read;
  const pack = read.value;
  try {
    const alone = compilePacks([pack], builtIn, unpackGraph(packed).fold);
    const others = packs.filter((one) => one.pack.id !== pack.id);
    const next = [...others, { on: true, pack }];
    await storePacks(next);
    const replaced = others.length < packs.length;
    return { ok: true, packs: next, pack, replaced, failed: failedSentences(pack, alone) };
  } catch (error) {
    return { ok: false, problems: [{ kind: 'rule', ...whereOf(error) }] };
  }
}

/** Stores packs with what those that are on compile to. */
export async function storePacks(packs: readonly OwnPack[]): Promise<void> {
  const on = packs.filter((one) => one.on).map(({ pack }) => pack);
  await saveOwnPacks(packs, on.length === 0 ? null : await compiled(on));
}

/** Compiles anew what another version of the extension compiled: its tables may mean something else here. */
export async function renewPacks(): Promise<void> {
  const { packs, broken } = await loadOwnPacks();
  if (!broken) await storePacks(packs);
}

async function compiled(packs: readonly Pack[]): Promise<CompiledPacks> {
  const traditional = await quoterFor('zh-Hant');
  return {
    tables: compilePacks(packs, builtIn, unpackGraph(packed).fold),
    texts: packs.flatMap((pack) => textsOf(pack, traditional)),
  };
}

/** The packs as they are listed. */
export async function packEntries(packs: readonly OwnPack[]): Promise<PackEntry[]> {
  const traditional = await quoterFor('zh-Hant');
  return packs.map(({ on, pack: { id, title, about, rules } }) => ({
    id,
    on,
    title: localise(title, traditional),
    about: about ? localise(about, traditional) : null,
    rules: rules.length,
  }));
}

/** The compiler's message: before the first colon which rule or phrase, after it what is wrong. */
function whereOf(error: unknown): { where: string; detail: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, where = 'JSON', detail = message] =
    /^((?:rule|phrase) \S+): ([\s\S]*)$/.exec(message) ?? [];
  return { where, detail };
}
