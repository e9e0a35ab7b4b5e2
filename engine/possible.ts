import type { Knowledge } from './knowledge-tables';
import type { Labels } from './labels';
import { type Patterns, type PossiblePatterns, possiblePatterns } from './possible-patterns';
import type { Hits } from './word-graph';

/**
 * Tells from its cues alone, before anything is read closely, whether a paragraph can hold a finding. Most paragraphs
 * of ordinary text cannot, and cost no more than this.
 */
export class Possibility {
  private readonly labels: Labels;
  private readonly patterns: PossiblePatterns;
  /** Class → the paragraph in which it was last seen. */
  private readonly classSeen: Int32Array;
  /** Label → the paragraph in which it was last seen: the same words come again and again. */
  private readonly labelSeen: Int32Array;
  /** Label → those of its classes that are asked for, found out when it is first met. */
  private readonly askedOf: (Int32Array | undefined)[];
  /** A bit a phrase: those whose rarest step stands in the paragraph; and as it is before anything has been seen. */
  private readonly due: Int32Array;
  private readonly atFirst: Int32Array;
  private paragraph = 0;
  /** The classes seen in the paragraph with which patterns begin; so many of them. */
  private readonly seen: Int32Array;
  private count = 0;

  constructor(knowledge: Knowledge) {
    this.labels = knowledge.labels;
    this.patterns = possiblePatterns(knowledge);
    this.classSeen = this.patterns.always.slice();
    this.labelSeen = new Int32Array(knowledge.labels.count);
    this.askedOf = new Array(knowledge.labels.count);
    this.due = new Int32Array((this.patterns.phrases.length >>> 5) + 1);
    for (const phrase of this.patterns.numberPhrases) this.put(phrase);
    this.atFirst = this.due.slice();
    this.seen = new Int32Array(knowledge.classNames.length);
  }

  /** Whether the paragraph of these hits, from index `from` up to `to`, is worth reading. */
  holds(hits: Hits, from: number, to: number): boolean {
    this.paragraph += 1;
    this.count = 0;
    this.due.set(this.atFirst);
    this.seeLabels(hits, from, to);
    this.seePhrases();
    const { rules, numberRules } = this.patterns;
    for (let i = 0; i < this.count; i += 1) {
      if (this.anyOf(rules[this.seen[i] as number] as Patterns)) return true;
    }
    return this.anyOf(numberRules);
  }

  private seeLabels({ data }: Hits, from: number, to: number): void {
    for (let i = from; i < to; i += 3) {
      const label = data[i] as number;
      if (this.labelSeen[label] === this.paragraph) continue;
      this.labelSeen[label] = this.paragraph;
      this.see(this.askedOf[label] ?? this.findOut(label));
    }
  }

  private findOut(label: number): Int32Array {
    const { classes } = this.labels.alone(label);
    const asked = Int32Array.from(classes.filter((cls) => this.patterns.asked[cls] === 1));
    this.askedOf[label] = asked;
    return asked;
  }

  private see(classes: Int32Array): void {
    const { rules, phrasesOf } = this.patterns;
    for (let i = 0; i < classes.length; i += 1) {
      const cls = classes[i] as number;
      if ((this.classSeen[cls] as number) >= this.paragraph) continue;
      this.classSeen[cls] = this.paragraph;
      if (rules[cls]) this.seen[this.count++] = cls;
      const phrases = phrasesOf[cls];
      if (phrases) for (const phrase of phrases) this.put(phrase);
    }
  }

  private put(phrase: number): void {
    this.due[phrase >>> 5] = (this.due[phrase >>> 5] as number) | (1 << (phrase & 31));
  }

  /** In the order of the tables: a phrase may build on one before it, and so become due meanwhile. */
  private seePhrases(): void {
    const { due } = this;
    const { phrases, derived } = this.patterns;
    for (let word = 0; word < due.length; word += 1) {
      for (let bits = due[word] as number; bits !== 0; bits = due[word] as number) {
        const bit = 31 - Math.clz32(bits & -bits);
        due[word] = bits & (bits - 1);
        const steps = phrases[32 * word + bit] as Int32Array;
        if (this.allOf(steps, 0, steps.length)) this.see(derived[32 * word + bit] as Int32Array);
      }
    }
  }

  private anyOf(patterns: Patterns): boolean {
    for (let at = 0; at < patterns.length; ) {
      const steps = patterns[at] as number;
      if (this.allOf(patterns, at + 1, steps)) return true;
      at += 1 + steps;
    }
    return false;
  }

  /** Whether so many classes, from an index on, are all there. */
  private allOf(patterns: Patterns, from: number, steps: number): boolean {
    for (let i = from; i < from + steps; i += 1) {
      if ((this.classSeen[patterns[i] as number] as number) < this.paragraph) return false;
    }
    return true;
  }
}
