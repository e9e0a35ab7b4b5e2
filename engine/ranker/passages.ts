import { firstFrom, type Paragraph } from '../tokens';
import type { Span } from '../types';

/** A passage has one to three sentences (PORTRAITS.md) … */
export const MOST_SENTENCES = 3;
/** … and is judged whole only up to this many characters. */
const LONGEST = 260;

const ENDS_HERE = /[。！？!?…][”’」』）)》"']*\s*$/;

/** Sentences up to their full stop: for the ranker a list with `；` is one. */
export function fullSentences(text: string, paragraph: Paragraph): Span[] {
  const full: Span[] = [];
  let open: Span | null = null;
  for (const { start, end } of paragraph.sentences) {
    const span: Span =
      open && end - open.start <= LONGEST ? { start: open.start, end } : { start, end };
    if (open && span.start !== open.start) full.push(open);
    open = span;
    if (!ENDS_HERE.test(text.slice(start, end))) continue;
    full.push(open);
    open = null;
  }
  if (open) full.push(open);
  return full;
}

/** The widest passages of neighbouring sentences, each to be judged whole: any two neighbours stand in one together. */
export function widestPassages(sentences: readonly Span[]): Span[] {
  const passages: Span[] = [];
  for (let first = 0; first < sentences.length; ) {
    const { start } = sentences[first] as Span;
    let last = first;
    while (last + 1 < first + MOST_SENTENCES && fits(start, sentences[last + 1])) last += 1;
    passages.push({ start, end: (sentences[last] as Span).end });
    if (last === sentences.length - 1) break;
    first = Math.max(first + 1, last);
  }
  return passages;
}

function fits(start: number, next: Span | undefined): boolean {
  return next !== undefined && next.end - start <= LONGEST;
}

/** The passages inside one, the shortest first, itself last. */
export function partsOf(passage: Span, sentences: readonly Span[]): Span[] {
  const first = firstFrom(sentences, passage.start);
  const inside = sentences.slice(first, firstFrom(sentences, passage.end));
  const parts = inside.flatMap(({ start }, i) =>
    inside.slice(i).map(({ end }) => ({ start, end })),
  );
  return parts.sort((a, b) => a.end - a.start - (b.end - b.start));
}
