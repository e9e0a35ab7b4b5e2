import type { AnchoredPattern, Knowledge } from './knowledge-tables';
import { beginnings } from './matcher';
import { numbersAlways } from './possible-patterns';
import { splitSentences } from './sentences';
import type { CompiledScope, CompiledStep } from './tables';
import type { Span } from './types';
import type { Hits } from './word-graph';

/** One pattern of a phrase, and what the phrase counts as. */
interface Phrase {
  scope: CompiledScope;
  steps: readonly CompiledStep[];
  makes: readonly number[];
}

/** The bits of all sentences. */
const EVERYWHERE = -1;

/**
 * Tells from the sentences in which its terms stand whether a paragraph can hold a finding. In a long paragraph all steps
 * of some pattern stand nearly always, but seldom within as many sentences as it spans.
 */
export class Nearness {
  private readonly knowledge: Knowledge;
  private readonly phrases: readonly Phrase[];
  private readonly rules: readonly AnchoredPattern[];
  /** Class → a bit each sentence, see `Paragraph.sentencesOf`; numbers are not read yet and count as everywhere. */
  private readonly sentencesOf: Int32Array;
  private readonly atFirst: Int32Array;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases.flatMap(({ cls, scope, patterns }) =>
      patterns.map((steps) => ({ scope, steps, makes: knowledge.closure[cls] ?? [] })),
    );
    this.rules = knowledge.patternsByAnchor.flatMap((own) => own ?? []);
    this.atFirst = numbersAlways(knowledge).map((seen) => (seen ? EVERYWHERE : 0));
    this.sentencesOf = this.atFirst.slice();
  }

  /** Whether the paragraph of these hits, from index `from` up to `to`, is worth reading. */
  holds(text: string, paragraph: Span, hits: Hits, from: number, to: number): boolean {
    const { sentencesOf } = this;
    sentencesOf.set(this.atFirst);
    this.place(text, paragraph, hits, from, to);
    // In the order of the tables: a phrase may build on one before it. A clause is no more than a sentence here.
    for (const { steps, scope, makes } of this.phrases)
      this.see(makes, beginnings(sentencesOf, steps, scope));
    return this.rules.some(({ steps, rule }) => beginnings(sentencesOf, steps, rule.scope) !== 0);
  }

  private place(text: string, paragraph: Span, { data }: Hits, from: number, to: number): void {
    const { labels } = this.knowledge;
    const sentences = splitSentences(text, paragraph);
    let sentence = 0;
    for (let at = from; at < to; at += 3) {
      const start = data[at + 1] as number;
      while ((sentences[sentence] as Span).end <= start) sentence += 1;
      this.see(labels.alone(data[at] as number).classes, 1 << (sentence & 31));
    }
  }

  private see(classes: readonly number[], bits: number): void {
    if (bits === 0) return;
    for (const cls of classes) {
      this.sentencesOf[cls] = (this.sentencesOf[cls] as number) | bits;
    }
  }
}
