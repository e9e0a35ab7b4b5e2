import type { ClassSet } from './class-set';
import type { Sentence } from './sentences';
import { indexOfSpan } from './sentences';
import type { Span } from './types';

/** A typed cue in a paragraph; offsets of the clean text. */
export interface Token extends Span {
  /** Every class it counts as: its own, their ancestors, groups and step alternatives. */
  set: ClassSet;
  sentence: number;
  /** Index of the clause, counted through the paragraph. */
  clause: number;
  /** A negator governs it. */
  negated: boolean;
  /** A norm, plan, condition or definition governs it: it is not said to have happened. */
  modal: boolean;
  /** For numbers. */
  value: number;
}

/** One paragraph with its tokens. */
export interface Paragraph extends Span {
  sentences: Sentence[];
  clauses: Span[];
  /** In the order of the text. */
  tokens: Token[];
  /** Class → a bit each sentence in which a token counts as it; there are 32 bits, so that sentence 32 has that of 0. */
  sentencesOf: Int32Array;
  /** Class → a bit each clause, likewise. */
  clausesOf: Int32Array;
  /** The classes that it holds, in the order in which they came. */
  present: number[];
  /** Class → its tokens, made when first asked for. */
  lists: Map<number, readonly Token[]>;
}

/** A token before it has its place. */
export interface Cue extends Span {
  set: ClassSet;
  value?: number;
}

const NONE: readonly Token[] = [];

/** Tokens of a class, in the order of the text. */
export function tokensOf(paragraph: Paragraph, cls: number): readonly Token[] {
  const clauses = paragraph.clausesOf[cls];
  if (!clauses) return NONE;
  const known = paragraph.lists.get(cls);
  if (known) return known;
  const list: Token[] = [];
  for (const token of paragraph.tokens) {
    if ((clauses >>> (token.clause & 31)) & 1 && token.set.has(cls)) list.push(token);
  }
  paragraph.lists.set(cls, list);
  return list;
}

/** Index of the first span that starts at `offset` or later. */
export function firstFrom(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens that start in [start, end), without walking the whole list. */
export function tokensIn(list: readonly Token[], start: number, end: number): readonly Token[] {
  return list.slice(firstFrom(list, start), firstFrom(list, end));
}

/** Makes an empty paragraph over its sentences; `classes`: how many there are. */
export function makeParagraph(span: Span, sentences: Sentence[], classes: number): Paragraph {
  const clauses: Span[] = [];
  for (const sentence of sentences) for (const clause of sentence.clauses) clauses.push(clause);
  return {
    start: span.start,
    end: span.end,
    sentences,
    clauses,
    tokens: [],
    sentencesOf: new Int32Array(classes),
    clausesOf: new Int32Array(classes),
    present: [],
    lists: new Map(),
  };
}

/** Places cues in sentence and clause and enters them among the tokens. */
export function addTokens(paragraph: Paragraph, cues: readonly Cue[]): Token[] {
  const tokens = cues.map((cue) => place(paragraph, cue)).sort(inText);
  paragraph.tokens = merged(paragraph.tokens, tokens);
  for (const token of tokens) enter(paragraph, token);
  return tokens;
}

function enter({ sentencesOf, clausesOf, present, lists }: Paragraph, token: Token): void {
  const sentence = 1 << (token.sentence & 31);
  const clause = 1 << (token.clause & 31);
  for (const cls of token.set.classes) {
    const before = sentencesOf[cls] as number;
    if (before === 0) present.push(cls);
    else lists.delete(cls);
    sentencesOf[cls] = before | sentence;
    clausesOf[cls] = (clausesOf[cls] as number) | clause;
  }
}

function place(paragraph: Paragraph, cue: Cue): Token {
  return {
    start: cue.start,
    end: cue.end,
    set: cue.set,
    sentence: indexOfSpan(paragraph.sentences, cue.start),
    clause: indexOfSpan(paragraph.clauses, cue.start),
    negated: false,
    modal: false,
    value: cue.value ?? Number.NaN,
  };
}

/** Two sorted lists as one. */
function merged(some: readonly Token[], others: readonly Token[]): Token[] {
  const all: Token[] = [];
  let next = 0;
  for (const token of some) {
    while (next < others.length && inText(others[next] as Token, token) < 0) {
      all.push(others[next++] as Token);
    }
    all.push(token);
  }
  while (next < others.length) all.push(others[next++] as Token);
  return all;
}

function inText(a: Token, b: Token): number {
  return a.start - b.start || a.end - b.end;
}
