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
  const cues: Cue[] = withoutShadowed(knowledge, hits).map((hit) => ({
    start: hit.start,
    end: hit.end,
    classes: knowledge.labelClasses[hit.label] ?? [],
  }));
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

/** A hit inside a longer one gives way when the longer is a decoy or of the same kind. */
function withoutShadowed(knowledge: Knowledge, hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  // Hits that may still hold later ones; they all start before those, so only their ends matter.
  const open: Hit[] = [];
  for (const hit of sorted) {
    let shadowed = false;
    let stillOpen = 0;
    for (const outer of open) {
      if (outer.end <= hit.start) continue;
      open[stillOpen++] = outer;
      shadowed ||= outer.end >= hit.end && shadows(knowledge, outer, hit);
    }
    open.length = stillOpen;
    if (!shadowed) kept.push(hit);
    open.push(hit);
  }
  return kept;
}

function shadows(knowledge: Knowledge, outer: Hit, inner: Hit): boolean {
  if (outer.end - outer.start <= inner.end - inner.start) return false;
  const outerKinds = knowledge.labelKinds[outer.label] as readonly string[];
  if (outerKinds.includes('decoy')) return true;
  const innerKinds = knowledge.labelKinds[inner.label] as readonly string[];
  return innerKinds.every((kind) => outerKinds.includes(kind));
}
