import { applyRules } from '../../engine/apply';
import type { Knowledge } from '../../engine/knowledge-tables';
import { readParagraphs, type Worth } from '../../engine/read';
import { resolve } from '../../engine/resolve';
import type { Paragraph } from '../../engine/tokens';
import type { Finding } from '../../engine/types';

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
