import { Labels } from './labels';
import type { CompiledPhrase, CompiledRule, CompiledStep, PackedTables } from './tables';
import { unpackGraph } from './unpack-graph';
import type { WordGraph } from './word-graph';

/** The unpacked knowledge that one engine works with. */
export interface Knowledge {
  graph: WordGraph;
  classIds: ReadonlyMap<string, number>;
  classNames: readonly string[];
  closure: readonly (readonly number[])[];
  labels: Labels;
  phrases: readonly CompiledPhrase[];
  /** The patterns of all rules. */
  patterns: readonly (readonly CompiledStep[])[];
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
  const labels = new Labels(packed);
  return {
    graph: unpackGraph(packed),
    classIds: new Map(packed.classes.map((name, id) => [name, id])),
    classNames: packed.classes,
    closure: packed.closure,
    labels,
    phrases: packed.phrases,
    patterns: packed.rules.flatMap((rule) => rule.patterns),
    patternsByAnchor: anchorPatterns(packed, labels),
  };
}

function anchorPatterns(packed: PackedTables, labels: Labels): Map<number, AnchoredPattern[]> {
  const weight = new Float64Array(packed.classes.length);
  labels.classes.forEach((classes, label) => {
    for (const cls of classes) {
      weight[cls] = (weight[cls] as number) + (packed.setSizes[label] as number);
    }
  });
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
