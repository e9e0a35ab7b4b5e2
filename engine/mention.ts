import type { Knowledge } from './knowledge-tables';
import type { Labels } from './labels';
import type { Worth } from './read';
import type { Hits } from './word-graph';

/** What is known of a label. */
const UNMET = 2;
const YES = 1;
const NO = 0;

const NO_CLASS = -1;

/** Takes the paragraphs in which one of some cue classes stands. */
export class Mention implements Worth {
  private readonly labels: Labels;
  private readonly wanted: readonly number[];
  /** Label → whether its terms have such a class, once it was met. */
  private readonly known: Uint8Array;

  constructor({ classIds, labels }: Knowledge, ...names: string[]) {
    this.wanted = names.map((name) => classIds.get(name) ?? NO_CLASS);
    this.labels = labels;
    this.known = new Uint8Array(labels.count).fill(UNMET);
  }

  holds({ data }: Hits, from: number, to: number): boolean {
    for (let i = from; i < to; i += 3) {
      const label = data[i] as number;
      if (this.known[label] === UNMET) this.known[label] = this.has(label) ? YES : NO;
      if (this.known[label] === YES) return true;
    }
    return false;
  }

  private has(label: number): boolean {
    const { classes } = this.labels.alone(label);
    return this.wanted.some((cls) => classes.includes(cls));
  }
}
