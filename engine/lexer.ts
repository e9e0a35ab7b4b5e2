import type { Knowledge } from './knowledge-tables';
import { readNumbers } from './numbers';
import { splitSentences } from './sentences';
import { addTokens, type Cue, makeParagraph, type Paragraph } from './tokens';
import type { Span } from './types';
import { foldString, type Hits } from './word-graph';

interface Hit extends Span {
  /** Stands for the term's cue classes. */
  label: number;
}

/**
 * Turns the hits of one paragraph into tokens: decoys and terms inside a longer term of the same root
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

/** A hit inside a longer one gives way when the longer is a decoy or has the same root. */
function withoutShadowed(knowledge: Knowledge, hits: readonly Hit[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  let open: Hit[] = [];
  for (const hit of sorted) {
    open = open.filter((outer) => outer.end > hit.start);
    const shadowed = open.some((outer) => outer.end >= hit.end && shadows(knowledge, outer, hit));
    if (!shadowed) kept.push(hit);
    open.push(hit);
  }
  return kept;
}

function shadows(knowledge: Knowledge, outer: Hit, inner: Hit): boolean {
  if (outer.end - outer.start <= inner.end - inner.start) return false;
  const outerRoots = knowledge.labelRoots[outer.label] as readonly string[];
  if (outerRoots.includes('decoy')) return true;
  const innerRoots = knowledge.labelRoots[inner.label] as readonly string[];
  return innerRoots.every((root) => outerRoots.includes(root));
}

/** Groups the hits by paragraph; a paragraph without any content cue is left out. */
export function* relevantHits(
  knowledge: Knowledge,
  hits: Hits,
  paragraphOf: (offset: number) => Span,
): Generator<{ span: Span; hits: Hit[] }> {
  let span: Span | null = null;
  let group: Hit[] = [];
  let relevant = false;
  for (let i = 0; i < hits.length; i += 3) {
    const label = hits.data[i] as number;
    const start = hits.data[i + 1] as number;
    const end = hits.data[i + 2] as number;
    if (!span || start >= span.end) {
      if (span && relevant) yield { span, hits: group };
      span = paragraphOf(start);
      group = [];
      relevant = false;
    }
    if (end <= span.end) group.push({ label, start, end });
    relevant ||= knowledge.labelIsContent[label] === 1;
  }
  if (span && relevant) yield { span, hits: group };
}
