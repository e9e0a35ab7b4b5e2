import { applyPhrases } from './apply';
import type { Knowledge } from './knowledge-tables';
import { lexParagraph } from './lexer';
import { addSplits } from './splits';
import type { Paragraph } from './tokens';
import type { Span } from './types';
import { type Hits, scan } from './word-graph';

/** Decides from the hits of a paragraph, those from index `from` up to `to`, whether it is worth reading. */
export interface Worth {
  holds(hits: Hits, from: number, to: number, paragraph: Span): boolean;
}

/**
 * The paragraphs of a clean text that hold cues, each with tokens, stance, phrases and figures; with `worth` only those it takes.
 * @param hits what a scan of the text has found
 */
export function* readParagraphs(
  knowledge: Knowledge,
  text: string,
  worth?: Worth,
  hits: Hits = scan(knowledge.graph, text),
): Generator<Paragraph> {
  const { data } = hits;
  let start = 0;
  let end = lineEnd(text, 0);
  for (let at = 0; at < hits.length; ) {
    for (const cue = data[at + 1] as number; end <= cue; end = lineEnd(text, start))
      start = end + 1;
    const first = at;
    while (at < hits.length && (data[at + 1] as number) < end) at += 3;
    if (worth && !worth.holds(hits, first, at, { start, end })) continue;
    const paragraph = lexParagraph(knowledge, text, { start, end }, hits, first, at);
    applyPhrases(knowledge, paragraph);
    addSplits(knowledge, text, paragraph);
    yield paragraph;
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
