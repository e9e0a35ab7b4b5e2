import type { Knowledge } from './knowledge-tables';
import { readNumbers } from './numbers';
import { splitSentences } from './sentences';
import { addTokens, type Cue, makeParagraph, type Paragraph } from './tokens';
import type { Span } from './types';
import { foldString } from './word-graph';

/** A term that stands in the text. */
export interface Hit extends Span {
  /** Stands for the term's cue classes. */
  label: number;
}

/**
 * Turns the hits of one paragraph into tokens: decoys and terms inside a longer term of the same kind
 * are dropped, numbers added. `hits` are those of the paragraph only.
 */
export function lexParagraph(
  knowledge: Knowledge,
  text: string,
  span: Span,
  hits: readonly Hit[],
): Paragraph {
  const paragraph = makeParagraph(span, splitSentences(text, span));
  const cues = cuesOf(knowledge, hits);
  const folded = foldString(knowledge.graph.fold, text.slice(span.start, span.end));
  // Sentence by sentence: a run of a million numerals must not be tried from each of its characters.
  for (const sentence of paragraph.sentences) {
    const words = folded.slice(sentence.start - span.start, sentence.end - span.start);
    for (const number of readNumbers(words, sentence.start)) {
      const cls = knowledge.classIds.get(number.cue);
      if (cls !== undefined) cues.push({ ...number, classes: knowledge.closure[cls] ?? [] });
    }
  }
  addTokens(paragraph, cues);
  return paragraph;
}

/** The hits as cues; a hit inside a longer one loses the classes whose kind the longer one has, inside a decoy all. */
function cuesOf(knowledge: Knowledge, hits: readonly Hit[]): Cue[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const cues: Cue[] = [];
  // Hits that may still hold later ones; they all start before those, so only their ends matter.
  const open: Hit[] = [];
  for (const hit of sorted) {
    const longer: number[] = [];
    let stillOpen = 0;
    for (const outer of open) {
      if (outer.end <= hit.start) continue;
      open[stillOpen++] = outer;
      if (outer.end >= hit.end && lengthOf(outer) > lengthOf(hit)) longer.push(outer.label);
    }
    open.length = stillOpen;
    open.push(hit);
    const classes = knowledge.labels.inside(hit.label, longer);
    if (classes.length > 0) cues.push({ start: hit.start, end: hit.end, classes });
  }
  return cues;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
