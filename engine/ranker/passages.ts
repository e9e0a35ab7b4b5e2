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

/** The widest passages of neighbouring sentences: each is judged whole, none lies within another. */
export function widestPassages(sentences: readonly Span[]): Span[] {
  const passages: Span[] = [];
  sentences.forEach(({ start }, first) => {
    let end = (sentences[first] as Span).end;
    for (const next of sentences.slice(first + 1, first + MOST_SENTENCES)) {
      if (next.end - start > LONGEST) break;
      end = next.end;
    }
    if (end > (passages.at(-1)?.end ?? -1)) passages.push({ start, end });
  });
  return passages;
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
