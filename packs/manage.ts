import type { FailedSentence, PackEntry } from '../components/options/context';
import { quoterFor } from '../components/script';
import { packed } from '../engine/generated/tables';
import { unpackGraph } from '../engine/unpack-graph';
import type { FileProblem } from '../page/file-problem';
import { anchorsOf } from './anchors';
import { builtIn } from './built-in';
import { compileInSteps, failedSentences } from './compile';
import { readPackFile } from './pack-file';
import { problemOf } from './problem';
import type { Pack } from './schema';
import {
  type CompiledPacks,
  loadOwnPacks,
  type MadePacks,
  MOST_PACKS,
  type OwnPack,
  saveOwnPacks,
} from './store';
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
    const others = packs.filter((one) => one.pack.id !== pack.id);
    const next = [...others, { on: true, pack }];
    if (next.length > MOST_PACKS) return refused({ kind: 'too-many-packs', most: MOST_PACKS });
    const tables = (await storePacks(next))?.tables;
    const replaced = others.length < packs.length;
    const failed = tables ? failedSentences(pack, tables) : [];
    return { ok: true, packs: next, pack, replaced, failed };
  } catch (error) {
    return refused(problemOf(error));
  }
}

function refused(problem: FileProblem): Added {
  return { ok: false, problems: [problem] };
}

/**
 * Stores packs with what those that are on compile to.
 * @returns what they compile to; `null` when none is on
 * @throws KnowledgeError that names the rule or phrase and the cure; nothing is stored then
 */
export async function storePacks(packs: readonly OwnPack[]): Promise<CompiledPacks | null> {
  const on = packs.filter((one) => one.on).map(({ pack }) => pack);
  const result = on.length === 0 ? null : await compiled(on);
  await saveOwnPacks(packs, result);
  return result;
}

/**
 * Compiles anew what another version of the extension compiled: its tables may mean something else here. A pack that
 * this version cannot use is switched off and keeps the reason, until it is added anew.
 */
export async function renewPacks(): Promise<void> {
  const { packs, broken } = await loadOwnPacks();
  if (broken) return;
  try {
    await storePacks(packs);
  } catch {
    const judged: OwnPack[] = [];
    for (const own of packs) judged.push(await judge(own));
    await storePacks(judged);
  }
}

async function judge(own: OwnPack): Promise<OwnPack> {
  if (!own.on) return own;
  try {
    await tablesOf([own.pack]);
    return own;
  } catch (error) {
    return { ...own, on: false, unusable: problemOf(error) };
  }
}

async function compiled(packs: readonly Pack[]): Promise<MadePacks> {
  const traditional = await quoterFor('zh-Hant');
  return {
    tables: await tablesOf(packs),
    anchors: anchorsOf(packs, unpackGraph(packed).fold),
    texts: packs.flatMap((pack) => textsOf(pack, traditional)),
  };
}

/** Lets the page paint and answer between the steps. */
async function tablesOf(packs: readonly Pack[]): Promise<CompiledPacks['tables']> {
  const steps = compileInSteps(packs, builtIn, unpackGraph(packed).fold);
  for (;;) {
    await new Promise((breathed) => setTimeout(breathed));
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The packs as they are listed. */
export async function packEntries(packs: readonly OwnPack[]): Promise<PackEntry[]> {
  const traditional = await quoterFor('zh-Hant');
  return packs.map(({ on, unusable, pack: { id, title, about, rules } }) => ({
    id,
    on,
    unusable: unusable ?? null,
    title: localise(title, traditional),
    about: about ? localise(about, traditional) : null,
    rules: rules.length,
  }));
}
