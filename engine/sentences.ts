import type { Span } from './types';

/** A sentence and the clauses it is made of, in offsets of the clean text. */
export interface Sentence extends Span {
  clauses: Span[];
  question: boolean;
}

/** Longer sentences are cut at the next clause end: a page without full stops must not cost quadratic time. */
const LONGEST = 320;
const HARD_LIMIT = 480;

/** What a character does; one may do several things. */
const END = 1;
const CLAUSE_END = 2;
const CLOSER = 4;
const QUESTION = 8;

/** UTF-16 unit → what it does. */
const roles = new Uint8Array(65536);
for (const [chars, role] of [
  ['。！？!?；;', END],
  ['，,：:—（）()', CLAUSE_END],
  ['”’」』）)》〉】"\'', CLOSER],
  ['?？', QUESTION],
] as const) {
  for (const char of chars)
    roles[char.charCodeAt(0)] = (roles[char.charCodeAt(0)] as number) | role;
}

/** Splits one paragraph. A closing quotation mark belongs to the sentence that it closes. */
export function splitSentences(text: string, paragraph: Span): Sentence[] {
  const sentences: Sentence[] = [];
  let start = paragraph.start;
  let clauseStart = start;
  let clauses: Span[] = [];
  const close = (end: number, question: boolean): void => {
    if (end > clauseStart) clauses.push({ start: clauseStart, end });
    if (end > start) sentences.push({ start, end, clauses, question });
    start = clauseStart = end;
    clauses = [];
  };
  for (let i = paragraph.start; i < paragraph.end; i += 1) {
    const role = roles[text.charCodeAt(i)] as number;
    if (role & END) {
      let question = role & QUESTION;
      for (i += 1; i < paragraph.end; i += 1) {
        const next = roles[text.charCodeAt(i)] as number;
        if (!(next & (END | CLOSER))) break;
        question |= next & QUESTION;
      }
      close(i, question !== 0);
      i -= 1;
      continue;
    }
    if (role & CLAUSE_END) {
      clauses.push({ start: clauseStart, end: i + 1 });
      clauseStart = i + 1;
      if (i - start > LONGEST) close(i + 1, false);
    } else if (i - start > HARD_LIMIT) close(i + 1, false);
  }
  close(paragraph.end, false);
  return sentences;
}

/** Index of the span that holds an offset, or the last one before it. Spans are sorted. */
export function indexOfSpan(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
