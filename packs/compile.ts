import { compile, type Sources } from '../engine/compile/compile';
import { createEngine } from '../engine/engine';
import type { Lexicon, Rule } from '../engine/rule';
import type { PackedTables } from '../engine/tables';
import { pack as packTables } from '../scripts/tables/pack-tables';
import { neededOf } from './needed';
import type { Pack } from './schema';

/** A pack's rules under names that no other pack and no built-in rule can have. */
export function rulesOf(pack: Pack): Rule[] {
  return pack.rules.map((rule) => ({ ...rule, id: `${pack.id}/${rule.id}` }));
}

/**
 * Compiles packs into one set of tables, yielding between steps so that a page can breathe. They may use every
 * cue of the built-in lexicon beside their own.
 * @param builtIn the knowledge under rules/ as written
 * @param fold as the built-in tables have it
 * @throws Error that names the rule or phrase and the cure
 */
export function* compileInSteps(
  packs: readonly Pack[],
  builtIn: Sources,
  fold: Uint16Array,
): Generator<void, PackedTables, void> {
  const own = packs.map(({ lexicon }) => lexicon ?? {});
  const sources: Sources = {
    groups: builtIn.groups,
    lexicons: [...builtIn.lexicons, ...own],
    phrases: [...builtIn.phrases, ...packs.flatMap(({ phrases }) => phrases ?? [])],
    rules: packs.flatMap(rulesOf),
  };
  // What is needed shows in the names of cues: the built-in words are most of the work and say nothing of it.
  const outline = { ...sources, lexicons: [...builtIn.lexicons.map(namesOf), ...own] };
  const named = compile(outline);
  yield;
  const compiled = compile(neededOf(sources, named));
  yield;
  return packTables(compiled, fold);
}

/** The same in one go. */
export function compilePacks(
  packs: readonly Pack[],
  builtIn: Sources,
  fold: Uint16Array,
): PackedTables {
  const steps = compileInSteps(packs, builtIn, fold);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function namesOf(lexicon: Lexicon): Lexicon {
  return Object.fromEntries(Object.keys(lexicon).map((cue) => [cue, '']));
}

/** An example that is not found, or a counterexample that is. */
export interface Failed {
  kind: 'missed' | 'wrong';
  rule: string;
  text: string;
}

/** Runs the sentences of a pack's rules against its tables. */
export function failedSentences(pack: Pack, tables: PackedTables): Failed[] {
  const engine = createEngine(tables);
  const finds = (text: string, rule: string) =>
    engine.analyse(text).findings.some((finding) => finding.rule === rule);
  return rulesOf(pack).flatMap(({ id, examples, counterexamples }) => [
    ...examples
      .map((text) => text.replace(/[【】]/g, ''))
      .filter((text) => !finds(text, id))
      .map((text): Failed => ({ kind: 'missed', rule: id, text })),
    ...counterexamples
      .filter((text) => finds(text, id))
      .map((text): Failed => ({ kind: 'wrong', rule: id, text })),
  ]);
}
