import { Labels } from './labels';
import type { CompiledPhrase, CompiledRule, CompiledStep, PackedTables } from './tables';
import { unpackInts, unpackLists } from './unpack';
import { unpackGraph } from './unpack-graph';
import type { WordGraph } from './word-graph';

/** The unpacked knowledge that one engine works with. */
export interface Knowledge {
  graph: WordGraph;
  classIds: ReadonlyMap<string, number>;
  classNames: readonly string[];
  closure: readonly (readonly number[])[];
  /** Label → the classes that a lexicon gives its terms. */
  classSets: readonly (readonly number[])[];
  labels: Labels;
  phrases: readonly CompiledPhrase[];
  /** The patterns of all rules. */
  patterns: readonly (readonly CompiledStep[])[];
  /** Class → how many terms count as it. */
  frequency: Int32Array;
  /** Class → the patterns whose rarest step it is: a pattern is tried only where that cue stands. */
  patternsByAnchor: readonly (readonly AnchoredPattern[] | undefined)[];
}

/** One pattern of a rule. */
export interface AnchoredPattern {
  rule: CompiledRule;
  steps: readonly CompiledStep[];
}

/** Unpacks the tables once; takes a few milliseconds. */
export function unpackKnowledge(packed: PackedTables): Knowledge {
  const frequency = unpackInts(packed.frequency);
  const classSets = unpackLists(packed.classSets);
  const closure = unpackLists(packed.closure);
  return {
    graph: unpackGraph(packed),
    classIds: new Map(packed.classes.map((name, id) => [name, id])),
    classNames: packed.classes,
    closure,
    classSets,
    labels: new Labels(classSets, closure, packed.classes),
    phrases: packed.phrases,
    patterns: packed.rules.flatMap((rule) => rule.patterns),
    frequency,
    patternsByAnchor: anchorPatterns(packed, frequency),
  };
}

function anchorPatterns(packed: PackedTables, frequency: Int32Array): AnchoredPattern[][] {
  const byAnchor = new Array<AnchoredPattern[]>(packed.classes.length);
  for (const rule of packed.rules) {
    for (const steps of rule.patterns) {
      const anchor = steps.reduce((rarest, step) =>
        (frequency[step.cls] as number) < (frequency[rarest.cls] as number) ? step : rarest,
      );
      byAnchor[anchor.cls] ??= [];
      byAnchor[anchor.cls]?.push({ rule, steps });
    }
  }
  return byAnchor;
}
