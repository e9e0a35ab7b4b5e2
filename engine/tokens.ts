import type { Sentence } from './sentences';
import { indexOfSpan } from './sentences';
import type { Span } from './types';

/** A typed cue in a paragraph; offsets of the clean text. */
export interface Token extends Span {
  /** Every class it counts as: its own, their ancestors, groups and step alternatives. */
  classes: readonly number[];
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

/** One paragraph with its tokens by class, each list sorted by start. */
export interface Paragraph extends Span {
  sentences: Sentence[];
  clauses: Span[];
  /** All tokens, in no order. */
  tokens: Token[];
  lists: (Token[] | undefined)[];
  /** Classes that have a list, in the order in which they came. */
  present: number[];
}

/** A token before it has its place. */
export interface Cue extends Span {
  classes: readonly number[];
  value?: number;
}

const NONE: readonly Token[] = [];

/** Tokens of a class, in order of their starts. */
export function tokensOf(paragraph: Paragraph, cls: number): readonly Token[] {
  return paragraph.lists[cls] ?? NONE;
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

/** Makes an empty paragraph over its sentences; `classes`: how many there are, so that its lists never move. */
export function makeParagraph(span: Span, sentences: Sentence[], classes = 0): Paragraph {
  const clauses: Span[] = [];
  for (const sentence of sentences) for (const clause of sentence.clauses) clauses.push(clause);
  return {
    start: span.start,
    end: span.end,
    sentences,
    clauses,
    tokens: [],
    lists: new Array(classes),
    present: [],
  };
}

/** Places cues in sentence and clause and enters them in the lists of all their classes. */
export function addTokens(paragraph: Paragraph, cues: readonly Cue[]): Token[] {
  const disordered = new Set<Token[]>();
  const tokens: Token[] = [];
  for (const cue of cues) {
    const token = place(paragraph, cue);
    tokens.push(token);
    paragraph.tokens.push(token);
    for (const cls of cue.classes) {
      const list = paragraph.lists[cls];
      if (!list) {
        paragraph.lists[cls] = [token];
        paragraph.present.push(cls);
        continue;
      }
      if (inText(list[list.length - 1] as Token, token) > 0) disordered.add(list);
      list.push(token);
    }
  }
  for (const list of disordered) list.sort(inText);
  return tokens;
}

function place(paragraph: Paragraph, cue: Cue): Token {
  return {
    start: cue.start,
    end: cue.end,
    classes: cue.classes,
    sentence: indexOfSpan(paragraph.sentences, cue.start),
    clause: indexOfSpan(paragraph.clauses, cue.start),
    negated: false,
    modal: false,
    value: cue.value ?? Number.NaN,
  };
}

/** All tokens in the order of the text. */
export function inOrder(tokens: readonly Token[]): Token[] {
  return [...tokens].sort(inText);
}

function inText(a: Token, b: Token): number {
  return a.start - b.start || a.end - b.end;
}
