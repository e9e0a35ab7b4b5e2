import type { ClassSet } from './class-set';
import type { Knowledge } from './knowledge-tables';
import type { Labels } from './labels';
import type { Worth } from './read';
import type { CompiledStep } from './tables';
import type { Hits } from './word-graph';

/** A pattern as far as it matters here: the classes of its steps, the rarest first. */
type Steps = readonly number[];

/** Stands for any paragraph in `classSeen`: numbers are not looked for yet and count as there. */
const ALWAYS = 0x7fffffff;

/** What a Mention knows of a label. */
const UNMET = 2;
const YES = 1;
const NO = 0;

const NO_CLASS = -1;

/**
 * Tells from its cues alone, before anything is read closely, whether a paragraph can hold a finding or a
 * part of the roster. Most paragraphs of ordinary text cannot, and cost no more than this.
 */
export class Possibility implements Worth {
  private readonly labels: Labels;
  /** The patterns of all phrases in the order of the tables, and beside each the phrase's class. */
  private readonly phrases: readonly Steps[];
  private readonly derived: readonly number[];
  /** Class → the rules' patterns whose rarest step it is. */
  private readonly rules: readonly (readonly Steps[] | undefined)[];
  /** Those of numbers alone. */
  private readonly numberRules: readonly Steps[];
  private readonly roster: Mention;
  /** Class → the paragraph in which it was last seen. */
  private readonly classSeen: Int32Array;
  private paragraph = 0;
  /** The classes seen in the paragraph; so many of them. */
  private readonly seen: Int32Array;
  private count = 0;

  constructor(knowledge: Knowledge) {
    const { classNames, closure, labels } = knowledge;
    this.classSeen = new Int32Array(classNames.length);
    const frequency = knowledge.frequency.slice();
    for (const [cls, name] of classNames.entries()) {
      if (!name.startsWith('num.')) continue;
      for (const counted of closure[cls] ?? []) {
        this.classSeen[counted] = ALWAYS;
        frequency[counted] = ALWAYS;
      }
    }
    const rarestFirst = (steps: readonly CompiledStep[]): Steps =>
      steps
        .map(({ cls }) => cls)
        .sort((a, b) => (frequency[a] as number) - (frequency[b] as number));
    const phrases = knowledge.phrases.flatMap(({ cls, patterns }) =>
      patterns.map((steps) => ({ cls, steps: rarestFirst(steps) })),
    );
    this.rules = byFirst(knowledge.patterns.map(rarestFirst), classNames.length);
    this.phrases = phrases.map(({ steps }) => steps);
    this.derived = phrases.map(({ cls }) => cls);
    this.labels = labels;
    this.numberRules = this.rules.flatMap((all, cls) =>
      this.classSeen[cls] === ALWAYS ? (all ?? []) : [],
    );
    this.roster = new Mention(knowledge, 'measure', 'account');
    this.seen = new Int32Array(classNames.length);
  }

  /** Whether the paragraph of these hits, from index `from` up to `to`, is worth reading. */
  holds(hits: Hits, from: number, to: number): boolean {
    if (this.roster.holds(hits, from, to)) return true;
    this.paragraph += 1;
    this.count = 0;
    for (let i = from; i < to; i += 3) this.see(this.labels.alone(hits.data[i] as number));
    this.phrases.forEach((steps, i) => {
      if (this.allOf(steps)) this.see(this.labels.ofClass(this.derived[i] as number));
    });
    for (let i = 0; i < this.count; i += 1) {
      const patterns = this.rules[this.seen[i] as number];
      if (patterns && this.anyOf(patterns)) return true;
    }
    return this.anyOf(this.numberRules);
  }

  private see({ classes }: ClassSet): void {
    for (const cls of classes) {
      if ((this.classSeen[cls] as number) >= this.paragraph) continue;
      this.classSeen[cls] = this.paragraph;
      this.seen[this.count++] = cls;
    }
  }

  private anyOf(patterns: readonly Steps[]): boolean {
    for (const steps of patterns) if (this.allOf(steps)) return true;
    return false;
  }

  private allOf(steps: Steps): boolean {
    for (const cls of steps) if ((this.classSeen[cls] as number) < this.paragraph) return false;
    return true;
  }
}

/** Class → the patterns whose first step it is. */
function byFirst(patterns: readonly Steps[], classes: number): Steps[][] {
  const lists = new Array<Steps[]>(classes);
  for (const steps of patterns) {
    const first = steps[0] as number;
    lists[first] ??= [];
    lists[first]?.push(steps);
  }
  return lists;
}

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
