import type { Readable, Span } from '../engine/types';

/** A stretch of the page with the words around it, `from` and `to` counted from the start of `text`. */
export interface Quote {
  text: string;
  from: number;
  to: number;
}

/** How far, in UTF-16 units, a quotation reaches beyond its words where no sentence ends before. */
const AROUND = 60;
const LONGEST = 200;
const BORDER = /[\n。！？!?；;\u2028]/;

/** The sentence around a span, or as much of it as is read at a glance; `null` outside the text. */
export function quoteOf(text: Readable, { start, end }: Span): Quote | null {
  if (start < 0 || end > text.length || start >= end) return null;
  const to = Math.min(end, start + LONGEST);
  let first = start;
  while (first > 0 && start - first < AROUND && !BORDER.test(text.slice(first - 1, first)))
    first -= 1;
  let last = to;
  while (last < text.length && last - to < AROUND && !BORDER.test(text.slice(last - 1, last))) {
    last += 1;
  }
  return { text: text.slice(first, last), from: start - first, to: to - first };
}
