import { type Automaton, unpackAutomaton, unpackInts } from './automaton';
import { FUNCTION_ROOTS } from './rule';
import type { CompiledPhrase, CompiledRule, CompiledStep, PackedTables } from './tables';

/** The unpacked knowledge that one engine works with. */
export interface Knowledge {
  automaton: Automaton;
  classIds: ReadonlyMap<string, number>;
  classNames: readonly string[];
  closure: readonly (readonly number[])[];
  termClasses: readonly (readonly number[])[];
  termRoots: readonly (readonly string[])[];
  /** 1 where a term carries content: a paragraph without one is not read further. */
  termIsContent: Uint8Array;
  phrases: readonly CompiledPhrase[];
  /** Class → the patterns whose rarest step it is: a pattern is tried only where that cue stands. */
  patternsByAnchor: ReadonlyMap<number, readonly AnchoredPattern[]>;
}

/** One pattern of a rule. */
export interface AnchoredPattern {
  rule: CompiledRule;
  steps: readonly CompiledStep[];
}

/** Unpacks the tables once; takes a few milliseconds. */
export function unpackKnowledge(packed: PackedTables): Knowledge {
  const termClasses = unpackTermClasses(packed);
  const roots = packed.classes.map((name) => name.split('.')[0] as string);
  const termRoots = termClasses.map((classes) => [
    ...new Set(classes.map((cls) => roots[cls] as string)),
  ]);
  return {
    automaton: unpackAutomaton(packed),
    classIds: new Map(packed.classes.map((name, id) => [name, id])),
    classNames: packed.classes,
    closure: packed.closure,
    termClasses,
    termRoots,
    termIsContent: Uint8Array.from(termRoots, (own) =>
      own.some((root) => !FUNCTION_ROOTS.has(root)) ? 1 : 0,
    ),
    phrases: packed.phrases,
    patternsByAnchor: anchorPatterns(packed, termClasses),
  };
}

function anchorPatterns(
  packed: PackedTables,
  termClasses: readonly (readonly number[])[],
): Map<number, AnchoredPattern[]> {
  const weight = new Float64Array(packed.classes.length);
  for (const own of termClasses) {
    for (const cls of own)
      for (const all of packed.closure[cls] ?? []) weight[all] = (weight[all] as number) + 1;
  }
  const byAnchor = new Map<number, AnchoredPattern[]>();
  for (const rule of packed.rules) {
    for (const steps of rule.patterns) {
      const anchor = steps.reduce((rarest, step) =>
        (weight[step.cls] as number) < (weight[rarest.cls] as number) ? step : rarest,
      );
      const patterns = byAnchor.get(anchor.cls) ?? [];
      patterns.push({ rule, steps });
      byAnchor.set(anchor.cls, patterns);
    }
  }
  return byAnchor;
}

function unpackTermClasses(packed: PackedTables): (readonly number[])[] {
  return Array.from(unpackInts(packed.termSets), (set) => packed.classSets[set] as number[]);
}
