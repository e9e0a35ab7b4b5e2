import {
  FUNCTION_ROOTS,
  type Groups,
  type Lexicon,
  type Phrase,
  type Rule,
  type Scope,
} from '../rule';
import { SLOTS } from '../slots';
import type {
  CompiledCondition,
  CompiledGuard,
  CompiledPhrase,
  CompiledRule,
  CompiledScope,
  CompiledStep,
} from '../tables';
import { ClassTable } from './classes';
import { nearest } from './nearest';
import { expandBraces, parseCondition, parseGuard, parsePattern } from './parse';
import { KnowledgeError, placed } from './problem';

/** All knowledge as written. */
export interface Sources {
  lexicons: readonly Lexicon[];
  groups: Groups;
  phrases: readonly Phrase[];
  rules: readonly Rule[];
}

/** The knowledge with names resolved; scripts/tables packs it. */
export interface Compiled {
  classes: string[];
  closure: number[][];
  /** Terms as written (not folded) with their own classes. */
  terms: { term: string; classes: number[] }[];
  phrases: CompiledPhrase[];
  rules: CompiledRule[];
}

const SCOPES: Record<Scope, CompiledScope> = {
  clause: 0,
  sentence: 1,
  'two sentences': 2,
  'three sentences': 3,
};

/** More than this many terms in one entry are better said by a phrase. */
const MOST_COMBINATIONS = 800;

/**
 * Checks and compiles all knowledge.
 * @param slots the names that steps of rules may have; `null` allows any
 * @throws KnowledgeError that names the rule, phrase or entry and the cure
 */
export function compile(sources: Sources, slots: readonly string[] | null = SLOTS): Compiled {
  const table = new ClassTable(sources.groups);
  const terms = new Map<string, Set<number>>();
  const addTerm = (term: string, cls: number): void => {
    const own = terms.get(term) ?? new Set();
    terms.set(term, own.add(cls));
  };
  for (const lexicon of sources.lexicons) {
    for (const [cue, words] of Object.entries(lexicon)) {
      const cls = table.define(cue);
      for (const word of words.split(/\s+/).filter(Boolean)) {
        const expanded = placed({ list: 'lexicon', name: cue }, () => termsOf(word));
        for (const term of expanded) addTerm(term, cls);
      }
    }
  }
  for (const phrase of sources.phrases) table.define(phrase.cue);
  table.onLiteral = addTerm;
  const phrases = sources.phrases.map((phrase) =>
    placed({ list: 'phrases', name: phrase.cue }, () => compilePhrase(table, phrase)),
  );
  const rules = sources.rules.map((rule) =>
    placed({ list: 'rules', name: rule.id }, () => {
      const compiled = compileRule(table, rule);
      if (slots) checkSlots(compiled, slots);
      return compiled;
    }),
  );
  return {
    classes: table.names,
    closure: table.closure(),
    terms: [...terms].map(([term, classes]) => ({ term, classes: [...classes] })),
    phrases,
    rules,
  };
}

/** All terms that one entry of a lexicon stands for. */
function termsOf(word: string): string[] {
  const terms = expandBraces(word);
  if (terms.length > MOST_COMBINATIONS) {
    throw new KnowledgeError('combinations', { found: word, count: terms.length });
  }
  if (terms.includes('')) throw new KnowledgeError('empty-term', { found: word });
  return terms;
}

function compilePhrase(table: ClassTable, phrase: Phrase): CompiledPhrase {
  return {
    cls: table.define(phrase.cue),
    scope: SCOPES[phrase.scope ?? 'clause'],
    patterns: phrase.patterns.flatMap((pattern) => compilePattern(table, pattern)),
    unless: (phrase.unless ?? []).map((guard) => compileGuard(table, guard)),
  };
}

function compileRule(table: ClassTable, rule: Rule): CompiledRule {
  return {
    id: rule.id,
    portrait: rule.portrait,
    stance: rule.stance,
    basis: rule.basis,
    strength: rule.strength,
    scope: SCOPES[rule.scope],
    asserted: (rule.mood ?? 'asserted') === 'asserted',
    patterns: rule.patterns.flatMap((pattern) => compilePattern(table, pattern)),
    where: (rule.where ?? []).map(parseCondition),
    needs: (rule.needs ?? []).map((guard) => compileGuard(table, guard)),
    unless: (rule.unless ?? []).map((guard) => compileGuard(table, guard)),
    adjust: (rule.adjust ?? []).map(({ when, to }) => ({ when: compileGuard(table, when), to })),
  };
}

/** @throws KnowledgeError for a name that readers would have no label for */
function checkSlots({ patterns, where }: CompiledRule, slots: readonly string[]): void {
  const named = where.flatMap(({ left, of }: CompiledCondition) =>
    of === null ? [left] : [left, of],
  );
  for (const slot of [...patterns.flat().map((step) => step.slot), ...named]) {
    if (slots.includes(slot)) continue;
    throw new KnowledgeError('slot', { found: slot, known: nearest(slot, slots).join(', ') });
  }
}

function compilePattern(table: ClassTable, pattern: string): CompiledStep[][] {
  return parsePattern(pattern).map((steps) =>
    steps.map(({ slot, cues, gap, negated }) => ({
      slot,
      cls: table.oneOf(cues),
      gap,
      negated,
      structural: cues.every((cue) => FUNCTION_ROOTS.has(cue.split('.')[0] as string)),
    })),
  );
}

function compileGuard(table: ClassTable, text: string): CompiledGuard {
  const { cues, place, within } = parseGuard(text);
  return { cls: table.oneOf(cues), place, within };
}
