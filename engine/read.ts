import { applyPhrases } from './apply';
import type { Knowledge } from './knowledge-tables';
import { type Hit, lexParagraph } from './lexer';
import { paragraphAt } from './sentences';
import type { Paragraph } from './tokens';
import { type Hits, scan } from './word-graph';

/** Decides from the hits of a paragraph, those from index `from` up to `to`, whether it is worth reading. */
export interface Worth {
  holds(hits: Hits, from: number, to: number): boolean;
}

/** The paragraphs of a clean text that hold cues, each with tokens, stance and phrases; with `worth` only those it takes. */
export function* readParagraphs(
  knowledge: Knowledge,
  text: string,
  worth?: Worth,
): Generator<Paragraph> {
  const hits = scan(knowledge.graph, text);
  for (let at = 0; at < hits.length; ) {
    const first = at;
    const span = paragraphAt(text, startAt(hits, first));
    while (at < hits.length && startAt(hits, at) < span.end) at += 3;
    if (worth && !worth.holds(hits, first, at)) continue;
    const paragraph = lexParagraph(knowledge, text, span, take(hits, first, at));
    applyPhrases(knowledge, paragraph);
    yield paragraph;
  }
}

function startAt(hits: Hits, at: number): number {
  return hits.data[at + 1] as number;
}

function take(hits: Hits, from: number, to: number): Hit[] {
  const taken: Hit[] = [];
  for (let i = from; i < to; i += 3) {
    taken.push({
      label: hits.data[i] as number,
      start: hits.data[i + 1] as number,
      end: hits.data[i + 2] as number,
    });
  }
  return taken;
}
