import { applyRules } from '../../engine/apply';
import type { Knowledge } from '../../engine/knowledge-tables';
import { fullSentences } from '../../engine/ranker/passages';
import type { Reading } from '../../engine/ranker/sentence-sums';
import { readParagraphs, type Worth } from '../../engine/read';
import { resolve } from '../../engine/resolve';
import type { Paragraph } from '../../engine/tokens';
import type { Finding, Span } from '../../engine/types';

/** A paragraph with what the rules, without the ranker, find in it. */
export interface RuledParagraph {
  paragraph: Paragraph;
  findings: Finding[];
}

/** Reads a normalised text as the engine does before it asks the ranker. */
export function* ruledParagraphs(
  knowledge: Knowledge,
  text: string,
  worth?: Worth,
): Generator<RuledParagraph> {
  for (const paragraph of readParagraphs(knowledge, text, worth)) {
    yield { paragraph, findings: resolve(applyRules(knowledge, paragraph)) };
  }
}

/** A labelled passage as the ranker sees it: one passage, whatever lines it has. */
export interface WholePassage {
  reading: Reading;
  passage: Span;
  findings: Finding[];
}

/** Reads a normalised text as one passage. */
export function readWhole(knowledge: Knowledge, text: string): WholePassage {
  const ruled = [...ruledParagraphs(knowledge, text)];
  const paragraphs = ruled.map(({ paragraph }) => paragraph);
  return {
    reading: {
      text,
      sentences: paragraphs.flatMap((paragraph) => fullSentences(text, paragraph)),
      tokens: paragraphs.flatMap(({ tokens }) => tokens),
    },
    passage: { start: 0, end: text.length },
    findings: ruled.flatMap(({ findings }) => findings),
  };
}
