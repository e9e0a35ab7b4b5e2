/** What scripts/tables packs and the engine unpacks. */
import type { Portrait, Stance, Strength } from './types';

/** A typed array as base64 of its little-endian bytes. */
export type PackedInts = string;

export interface PackedTables {
  /** Fold as pairs of units: unit, representative, unit, … */
  fold: string;
  /** The automaton's alphabet, one folded unit a symbol. */
  alphabet: string;
  /** Folded terms, sorted, parted by line ends; a term's id is its place. */
  terms: string;
  /** Layout of the terms' trie, see scripts/tables/automaton.ts. */
  base: PackedInts;
  /** The different lists of cue classes that terms have, and for each term which list is its own. */
  classSets: number[][];
  termSets: PackedInts;
  /** Class names; an id is an index. Synthetic classes (alternatives of a step) have the name ''. */
  classes: string[];
  /** For each class the classes it counts as, itself included: ancestors, groups, step alternatives. */
  closure: number[][];
  phrases: CompiledPhrase[];
  rules: CompiledRule[];
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
