import { applyRules } from '../engine/apply';
import { compile, type Sources } from '../engine/compile/compile';
import { createEngine, type Engine } from '../engine/engine';
import { type Knowledge, unpackKnowledge } from '../engine/knowledge-tables';
import { readParagraphs } from '../engine/read';
import type { Rule } from '../engine/rule';
import type { PackedTables } from '../engine/tables';
import type { Token } from '../engine/tokens';
import type { Finding } from '../engine/types';
import { pack } from '../scripts/tables/build';

/** For tests of the engine: knowledge of a few words, so that no change under rules/ can break them. */

const identity = Uint16Array.from({ length: 65536 }, (_, unit) => unit);

/** A rule with only what a test is about; all else is as plain as can be. */
export function smallRule(own: Partial<Rule> & Pick<Rule, 'patterns'>): Rule {
  const text = { zh: '', en: '' };
  return {
    id: 'p1/small',
    portrait: 1,
    title: text,
    explanation: text,
    innocent: text,
    articles: [],
    status: 'experimental',
    stance: 'case',
    basis: 'stated',
    strength: 'fair',
    scope: 'sentence',
    falsePositives: [],
    examples: [],
    counterexamples: [],
    ...own,
  };
}

/** Compiles and packs a few words; nothing is folded unless `fold` says so. */
export function smallTables(sources: Partial<Sources>, fold: Uint16Array = identity): PackedTables {
  return pack(
    compile({ lexicons: [], groups: {}, phrases: [], rules: [], ...sources }, null),
    fold,
  );
}

export function smallKnowledge(sources: Partial<Sources>): Knowledge {
  return unpackKnowledge(smallTables(sources));
}

export function smallEngine(sources: Partial<Sources>, fold: Uint16Array = identity): Engine {
  return createEngine(smallTables(sources, fold));
}

/** Every finding, before overlapping ones are resolved. */
export function findAll(knowledge: Knowledge, text: string): Finding[] {
  return [...readParagraphs(knowledge, text)].flatMap((part) => applyRules(knowledge, part));
}

/** The tokens of a text as `words class class …`, those of the synthetic classes left out. */
export function describeTokens(knowledge: Knowledge, text: string): string[] {
  const describe = (token: Token): string =>
    [
      text.slice(token.start, token.end),
      ...token.set.classes.map((cls) => knowledge.classNames[cls]),
    ]
      .filter(Boolean)
      .join(' ');
  return [...readParagraphs(knowledge, text)]
    .flatMap((paragraph) => paragraph.tokens)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(describe);
}
