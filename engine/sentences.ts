import type { Span } from './types';

/** A sentence and the clauses it is made of, in offsets of the clean text. */
export interface Sentence extends Span {
  clauses: Span[];
  question: boolean;
}

/** Longer sentences are cut at the next clause end: a page without full stops must not cost quadratic time. */
const LONGEST = 320;
const HARD_LIMIT = 480;

const ENDS = new Set('。！？!?；;');
const CLAUSE_ENDS = new Set('，,：:—（）()');
const CLOSERS = new Set('”’」』）)》〉】"\'');

/** The paragraph around an offset: up to the line ends on both sides. */
export function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end === -1 ? text.length : end };
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
    const char = text[i] as string;
    if (ENDS.has(char)) {
      let end = i + 1;
      while (
        end < paragraph.end &&
        (ENDS.has(text[end] as string) || CLOSERS.has(text[end] as string))
      )
        end += 1;
      close(end, /[?？]/.test(text.slice(i, end)));
      i = end - 1;
      continue;
    }
    const clauseEnd = CLAUSE_ENDS.has(char);
    if (clauseEnd) {
      clauses.push({ start: clauseStart, end: i + 1 });
      clauseStart = i + 1;
    }
    if ((clauseEnd && i - start > LONGEST) || i - start > HARD_LIMIT) close(i + 1, false);
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
