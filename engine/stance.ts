import type { Knowledge } from './knowledge-tables';
import { type Paragraph, type Token, tokensIn, tokensOf } from './tokens';
import type { Span } from './types';

/** Longest reach of a negator, in characters. */
const NEGATION_REACH = { 'neg.far': 12, 'neg.near': 2 } as const;

/** Markers that govern their clause from its start and the sentence from there on. */
const GOVERNING = ['stance.must', 'stance.forbid', 'stance.prevent', 'stance.rhetorical'] as const;
/** Markers that govern only what follows them. */
const FORWARD = ['stance.wish', 'stance.report', 'stance.plan'] as const;
/** Markers whose whole sentence states a rule or a definition. */
const WHOLE = ['stance.rule', 'stance.definition'] as const;

/** What no one asserts, and what is negated, sentence by sentence. */
export interface Stance {
  modal: Map<number, Span[]>;
  negated: Map<number, Span[]>;
}

/**
 * Finds where a norm, plan, condition, definition or denial governs, and where a negator does.
 * What a marker reaches is shown by rules/stance/examples.ts. No scope leaves its sentence.
 */
export function readStance(knowledge: Knowledge, paragraph: Paragraph): Stance {
  return {
    modal: bySentence(new ModalScopes(knowledge, paragraph).all()),
    negated: bySentence(negatedSpans(knowledge, paragraph)),
  };
}

/** Marks tokens as governed and negated. */
export function applyStance(stance: Stance, tokens: readonly Token[]): void {
  for (const token of tokens) {
    token.modal = covers(stance.modal.get(token.sentence), token.start);
    token.negated = covers(stance.negated.get(token.sentence), token.start);
  }
}

interface Scoped extends Span {
  sentence: number;
}

function bySentence(spans: readonly Scoped[]): Map<number, Span[]> {
  const map = new Map<number, Span[]>();
  for (const span of spans) {
    const list = map.get(span.sentence) ?? [];
    list.push(span);
    map.set(span.sentence, list);
  }
  return map;
}

function covers(spans: readonly Span[] | undefined, offset: number): boolean {
  return spans?.some((span) => span.start <= offset && offset < span.end) ?? false;
}

function named(knowledge: Knowledge, paragraph: Paragraph, name: string): readonly Token[] {
  const cls = knowledge.classIds.get(name);
  return cls === undefined ? [] : tokensOf(paragraph, cls);
}

function negatedSpans(knowledge: Knowledge, paragraph: Paragraph): Scoped[] {
  const stops = named(knowledge, paragraph, 'neg.stop');
  return Object.entries(NEGATION_REACH).flatMap(([name, reach]) =>
    named(knowledge, paragraph, name).map((token) => {
      const clause = paragraph.clauses[token.clause] as Span;
      const limit = Math.min(clause.end, token.end + reach);
      // 没接电话被记过: what was not done is before 被. 没有一名局长被问责: somebody stands before it.
      const stop = tokensIn(stops, token.end + 1, limit)[0];
      const ends = stop && !somebodyIn(knowledge, paragraph, token.start, stop.start);
      return { start: token.end, end: ends ? stop.start : limit, sentence: token.sentence };
    }),
  );
}

/** Classes of people and bodies that can be what a negator denies: 没有人, 无一名局长, 未有官员. */
const SOMEBODY = ['num.people', 'post', 'who', 'org', 'neg.somebody'];

function somebodyIn(
  knowledge: Knowledge,
  paragraph: Paragraph,
  start: number,
  end: number,
): boolean {
  return SOMEBODY.some(
    (name) => tokensIn(named(knowledge, paragraph, name), start, end).length > 0,
  );
}

class ModalScopes {
  private readonly knowledge: Knowledge;
  private readonly paragraph: Paragraph;
  private readonly byClause = new Map<string, Map<number, Token[]>>();

  constructor(knowledge: Knowledge, paragraph: Paragraph) {
    this.knowledge = knowledge;
    this.paragraph = paragraph;
  }

  all(): Scoped[] {
    return [
      ...this.each(GOVERNING, (token) => this.governed(token)),
      ...this.each(FORWARD, (token) => ({ start: token.start, end: this.normEnd(token) })),
      ...this.each(WHOLE, (token) => this.sentence(token)),
      ...this.each(['stance.condition'], (token) => ({
        start: token.start,
        end: this.sentence(token).end,
      })),
      ...this.each(['stance.instead', 'stance.purpose'], (token) => ({
        start: token.start,
        end: this.clause(token).end,
      })),
      ...this.each(['stance.denial', 'stance.campaign'], (token) => this.clause(token)),
    ];
  }

  private each(names: readonly string[], spanOf: (token: Token) => Span | null): Scoped[] {
    const scopes: Scoped[] = [];
    for (const token of names.flatMap((name) => named(this.knowledge, this.paragraph, name))) {
      const span = spanOf(token);
      if (span) scopes.push({ start: span.start, end: span.end, sentence: token.sentence });
    }
    return scopes;
  }

  /** From the start of the clause, unless a fact stands before the marker, to the norm's end; a purpose governs by itself. */
  private governed(token: Token): Span | null {
    if (this.inClause('stance.which', token.clause).length > 0) return null;
    const before = (name: string): boolean =>
      this.inClause(name, token.clause).some((other) => other.start < token.start);
    if (before('stance.purpose')) return null;
    const start = before('stance.fact') ? token.start : this.clause(token).start;
    return { start, end: this.normEnd(token) };
  }

  /** A norm ends with its sentence, or before a clause that turns to what is or to what was done. */
  private normEnd(token: Token): number {
    const sentence = this.sentence(token);
    for (let i = token.clause + 1; i < this.paragraph.clauses.length; i += 1) {
      const clause = this.paragraph.clauses[i] as Span;
      if (clause.start >= sentence.end) break;
      if (this.turns(i, clause)) return clause.start;
    }
    return sentence.end;
  }

  private turns(index: number, clause: Span): boolean {
    const opens = (name: string): boolean =>
      this.inClause(name, index).some((token) => token.start <= clause.start + 4);
    if (opens('stance.contrast') || opens('stance.exist')) return true;
    const norm = GOVERNING.some((name) => this.inClause(name, index).length > 0);
    return !norm && this.inClause('stance.fact', index).length > 0;
  }

  private clause(token: Token): Span {
    return this.paragraph.clauses[token.clause] as Span;
  }

  private sentence(token: Token): Span {
    return this.paragraph.sentences[token.sentence] as Span;
  }

  private inClause(name: string, clause: number): readonly Token[] {
    let index = this.byClause.get(name);
    if (!index) {
      index = new Map();
      for (const token of named(this.knowledge, this.paragraph, name)) {
        index.set(token.clause, [...(index.get(token.clause) ?? []), token]);
      }
      this.byClause.set(name, index);
    }
    return index.get(clause) ?? [];
  }
}
