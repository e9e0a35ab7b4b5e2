import type { Knowledge } from './knowledge-tables';
import { Mention } from './mention';
import { Nearness } from './near';
import { Possibility } from './possible';
import { Glance, type PackedGlance } from './ranker/glance';
import { OFFICIAL } from './ranker/official';
import type { Worth } from './read';
import type { Span } from './types';
import type { Hits } from './word-graph';

/** From this score of the glance on, a paragraph is read if a rule may hold: all that rules found rightly lay above it. */
const DOUBTFUL = -0.6;

/**
 * From this score on, a passage may be proposed in a longer text, where only fair ones are: of 240 proposed in 350,000
 * characters one lay below.
 */
const FAIR = 0.8;

/** Decides which paragraphs of a text are read at all, and where in them the ranker may propose a passage. */
export class Prospect implements Worth {
  /** Where in the paragraph looked at last a passage may be proposed. */
  promising: readonly Span[] = [];
  private readonly knowledge: Knowledge;
  private readonly glance: Glance | null;
  private readonly accountability: Mention;
  private readonly official: Mention;
  /** Most pages need none, and it takes some milliseconds to make. */
  private possible: Possibility | null = null;
  private near: Nearness | null = null;
  private text = '';
  private alone = false;
  private topical = false;

  /** @param glance none without a ranker: then the rules decide alone, and nothing is proposed */
  constructor(knowledge: Knowledge, glance: PackedGlance | null) {
    this.knowledge = knowledge;
    this.glance = glance && new Glance(glance, knowledge);
    this.accountability = new Mention(knowledge, 'account', 'measure');
    this.official = new Mention(knowledge, ...OFFICIAL);
  }

  /** Turns to another text. @param alone it is no more than a passage, picked by somebody */
  turnTo(text: string, hits: Hits, alone: boolean): void {
    this.text = text;
    this.alone = alone;
    this.topical = this.accountability.holds(hits, 0, hits.length);
  }

  holds(hits: Hits, from: number, to: number, paragraph: Span): boolean {
    this.promising = [];
    const score = this.glance?.score(hits, from, to, this.alone ? 0 : FAIR) ?? DOUBTFUL;
    if (this.glance && this.glance.hot.length > 0 && this.mayPropose(hits, from, to)) {
      this.promising = this.glance.hot;
      return true;
    }
    // For the roster in any case.
    if (this.accountability.holds(hits, from, to)) return true;
    if (score < DOUBTFUL) return false;
    this.possible ??= new Possibility(this.knowledge);
    if (!this.possible.holds(hits, from, to)) return false;
    this.near ??= new Nearness(this.knowledge);
    return this.near.holds(this.text, paragraph, hits, from, to);
  }

  private mayPropose(hits: Hits, from: number, to: number): boolean {
    return this.alone || (this.topical && this.official.holds(hits, from, to));
  }
}
