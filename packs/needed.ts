import type { Compiled, Sources } from '../engine/compile/compile';
import type { Lexicon } from '../engine/rule';
import type { CompiledGuard, CompiledStep } from '../engine/tables';

/** Roots that are needed whatever the rules name: who asserts what, and what only looks like a cue. */
const ALWAYS = ['stance', 'neg', 'mark', 'decoy'];
/** Roots whose terms give way to longer ones of the same root: needed whole or not at all. */
const WHOLE = ['measure', 'post', 'org', 'who'];

/**
 * Of all sources as much as the rules lean on: their cues, the phrases that make those, and stance. A pack then
 * costs what it uses, not what the built-in rules use.
 * @param compiled `sources`, compiled as they are
 */
export function neededOf(sources: Sources, compiled: Compiled): Sources {
  const wanted = new Set<number>();
  const want = (steps: readonly CompiledStep[][], guards: readonly CompiledGuard[]) => {
    for (const { cls } of [...steps.flat(), ...guards]) wanted.add(cls);
  };
  for (const { patterns, needs, unless, adjust } of compiled.rules) {
    want(patterns, [...needs, ...unless, ...adjust.map(({ when }) => when)]);
  }
  const answers = (cls: number) => (compiled.closure[cls] ?? []).some((one) => wanted.has(one));
  const phrases = new Set<number>();
  for (let before = -1; before < phrases.size; ) {
    before = phrases.size;
    compiled.phrases.forEach(({ cls, patterns, unless }, index) => {
      if (phrases.has(index) || !(answers(cls) || isAlways(compiled.classes[cls]))) return;
      phrases.add(index);
      want(patterns, unless);
    });
  }
  const roots = new Set(ALWAYS);
  compiled.classes.forEach((name, cls) => {
    const root = rootOf(name);
    if (WHOLE.includes(root) && answers(cls)) roots.add(root);
  });
  const ids = new Map(compiled.classes.map((name, cls) => [name, cls]));
  const keep = (name: string) => roots.has(rootOf(name)) || answers(ids.get(name) ?? -1);
  // A phrase's cues come from the phrase's own source, so phrases keep their order and places.
  return {
    groups: sources.groups,
    rules: sources.rules,
    phrases: sources.phrases.filter((_, index) => phrases.has(index)),
    lexicons: sources.lexicons.map((lexicon) => only(lexicon, keep)),
  };
}

function only(lexicon: Lexicon, keep: (name: string) => boolean): Lexicon {
  return Object.fromEntries(Object.entries(lexicon).filter(([name]) => keep(name)));
}

function isAlways(name: string | undefined): boolean {
  return name !== undefined && ALWAYS.includes(rootOf(name));
}

function rootOf(name: string): string {
  return name.split('.')[0] as string;
}
