import type { Knowledge } from './knowledge-tables';
import { readNumbers } from './numbers';
import { holdsNumeral } from './numerals';
import { splitSentences } from './sentences';
import { addTokens, type Cue, makeParagraph, type Paragraph } from './tokens';
import type { Span } from './types';
import { foldString, type Hits } from './word-graph';

/**
 * Turns the hits of one paragraph, those from index `from` up to `to`, into tokens: decoys and terms inside a longer
 * term of the same kind are dropped, numbers added.
 */
export function lexParagraph(
  knowledge: Knowledge,
  text: string,
  span: Span,
  hits: Hits,
  from: number,
  to: number,
): Paragraph {
  const { labels, classIds, classNames, graph } = knowledge;
  const paragraph = makeParagraph(span, splitSentences(text, span), classNames.length);
  const cues = cuesOf(knowledge, hits, from, to);
  // Sentence by sentence: a run of a million numerals must not be tried from each of its characters.
  for (const sentence of paragraph.sentences) {
    if (!holdsNumeral(graph.fold, text, sentence)) continue;
    const words = foldString(graph.fold, text.slice(sentence.start, sentence.end));
    for (const { start, end, value, cue } of readNumbers(words, sentence.start)) {
      const cls = classIds.get(cue);
      if (cls !== undefined) cues.push({ start, end, value, set: labels.ofClass(cls) });
    }
  }
  addTokens(paragraph, cues);
  return paragraph;
}

/**
 * The hits as cues, of those that start together the longest first; a hit inside a longer one loses the classes whose
 * kind the longer one has, inside a decoy all.
 */
function cuesOf({ labels }: Knowledge, { data }: Hits, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  // Hits that may still hold later ones; they all start before those, so only their ends matter.
  const open: number[] = [];
  for (let first = from, next = from; first < to; first = next) {
    const start = data[first + 1] as number;
    while (next < to && data[next + 1] === start) next += 3;
    closeBefore(open, data, start);
    for (let hit = next - 3; hit >= first; hit -= 3) {
      const end = data[hit + 2] as number;
      let set = labels.alone(data[hit] as number);
      for (const outer of open) {
        if ((data[outer + 2] as number) >= end) set = labels.inside(set, data[outer] as number);
      }
      open.push(hit);
      if (set.classes.length > 0) cues.push({ start, end, set });
    }
  }
  return cues;
}

/** Drops the hits that end by `start`. */
function closeBefore(open: number[], data: Int32Array, start: number): void {
  let kept = 0;
  for (const hit of open) if ((data[hit + 2] as number) > start) open[kept++] = hit;
  open.length = kept;
}
