/** What scripts/tables packs and the engine unpacks. */
import type { Portrait, Stance, Strength } from './types';

/** Non-negative integers, see engine/unpack.ts. */
export type PackedInts = string;

export interface PackedTables {
  /** Units that fold to another, each as the difference to the one before, and their representatives. */
  folded: PackedInts;
  representatives: PackedInts;
  /** The word graph's alphabet, one folded unit a symbol, and its layout: see scripts/tables/word-graph.ts. */
  alphabet: PackedInts;
  labels: PackedInts;
  edgeCounts: PackedInts;
  /** Edges of the states of each size (see `sizeOf`), state after state. */
  edges: PackedEdges[];
  /** Where the edges of each state lie, see engine/unpack-graph.ts, and how many places there are. */
  bases: PackedInts;
  slots: number;
  /** Label of a term → the cue classes that it has. */
  classSets: PackedLists;
  /** Class names; an id is an index. Synthetic classes (alternatives of a step) have the name ''. */
  classes: string[];
  /** For each class the classes it counts as, itself included: ancestors, groups, step alternatives. */
  closure: PackedLists;
  /** For each class how many terms count as it. */
  frequency: PackedInts;
  phrases: CompiledPhrase[];
  rules: CompiledRule[];
}

/** Lists of integers one after another: how long each is; each integer, zigzag, as the difference to the one before in its list. */
export interface PackedLists {
  lengths: PackedInts;
  gaps: PackedInts;
}

export interface PackedEdges {
  /** Each after the first of its state as the difference to the one before. */
  symbols: PackedInts;
  /** Odd: half of it is a state without edges; even: half of it, unzigzagged, is the difference to the state after the edge's own. */
  targets: PackedInts;
}

export interface CompiledStep {
  slot: string;
  cls: number;
  /** Most characters after the step before; -1: any. */
  gap: number;
  /** 0: must not be negated, 1: must be, 2: either. */
  negated: 0 | 1 | 2;
  /** True for classes that carry structure only: a norm around them does not matter. */
  structural: boolean;
}

/** How many sentences a match may span; 0: one clause. */
export type CompiledScope = 0 | 1 | 2 | 3;

export type GuardPlace =
  | 'clause'
  | 'sentence'
  | 'window'
  | 'paragraph'
  | 'between'
  | 'before'
  | 'after';

export interface CompiledGuard {
  cls: number;
  place: GuardPlace;
  /** Characters, for before and after. */
  within: number;
}

export interface CompiledCondition {
  left: string;
  /** A second slot that `left` is divided by. */
  of: string | null;
  op: '>=' | '<=' | '>' | '<' | '==';
  right: number;
}

export interface CompiledPhrase {
  cls: number;
  scope: CompiledScope;
  patterns: CompiledStep[][];
  unless: CompiledGuard[];
}

export interface CompiledRule {
  id: string;
  portrait: Portrait;
  stance: Stance | 'auto';
  basis: 'stated' | 'inferred';
  strength: Strength;
  scope: CompiledScope;
  asserted: boolean;
  patterns: CompiledStep[][];
  where: CompiledCondition[];
  needs: CompiledGuard[];
  unless: CompiledGuard[];
  adjust: { when: CompiledGuard; to: Strength }[];
}
