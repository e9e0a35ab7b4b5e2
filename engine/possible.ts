import type { Knowledge } from './knowledge-tables';
import type { Labels } from './labels';
import { Mention } from './mention';
import type { Worth } from './read';
import type { CompiledStep } from './tables';
import type { Hits } from './word-graph';

/** Stands for any paragraph in `classSeen`: numbers are not looked for yet and count as there. */
const ALWAYS = 0x7fffffff;

/** Patterns as far as they matter here: for each, how many classes its steps have, then those classes, the rarest first. */
type Patterns = Int32Array;

/**
 * Tells from its cues alone, before anything is read closely, whether a paragraph can hold a finding or a
 * part of the roster. Most paragraphs of ordinary text cannot, and cost no more than this.
 */
export class Possibility implements Worth {
  private readonly labels: Labels;
  /** The patterns of all phrases in the order of the tables, and beside each what its phrase counts as. */
  private readonly phrases: readonly Int32Array[];
  private readonly derived: readonly Int32Array[];
  /** Class → the phrases whose rarest step it is. */
  private readonly phrasesOf: readonly (readonly number[] | undefined)[];
  /** A bit a phrase: those of numbers alone, and those of the paragraph whose rarest step stands there. */
  private readonly numberPhrases: Int32Array;
  private readonly due: Int32Array;
  /** Class → the rules' patterns whose rarest step it is. */
  private readonly rules: readonly (Patterns | undefined)[];
  /** Those of numbers alone. */
  private readonly numberRules: Patterns;
  private readonly roster: Mention;
  /** Class → the paragraph in which it was last seen. */
  private readonly classSeen: Int32Array;
  /** Class → 1 where a phrase or a rule asks for it. */
  private readonly asked: Uint8Array;
  /** Label → those of its classes, found out when it is first met. */
  private readonly askedOf: (Int32Array | undefined)[];
  private paragraph = 0;
  /** The classes seen in the paragraph with which patterns begin; so many of them. */
  private readonly seen: Int32Array;
  private count = 0;

  /** @param roster takes what the roster needs */
  constructor(
    knowledge: Knowledge,
    roster: Mention = new Mention(knowledge, 'measure', 'account'),
  ) {
    const { classNames, closure, labels } = knowledge;
    this.classSeen = new Int32Array(classNames.length);
    this.asked = new Uint8Array(classNames.length);
    this.askedOf = new Array(labels.count);
    const frequency = knowledge.frequency.slice();
    for (const [cls, name] of classNames.entries()) {
      if (!name.startsWith('num.')) continue;
      for (const counted of closure[cls] ?? []) {
        this.classSeen[counted] = ALWAYS;
        frequency[counted] = ALWAYS;
      }
    }
    const rarestFirst = (steps: readonly CompiledStep[]): number[] =>
      steps
        .map(({ cls }) => cls)
        .sort((a, b) => (frequency[a] as number) - (frequency[b] as number));
    const phrases = knowledge.phrases.flatMap(({ cls, patterns }) =>
      patterns.map((steps) => ({ cls, steps: rarestFirst(steps) })),
    );
    const rules = knowledge.patterns.map(rarestFirst);
    const ofNumbers = ([first = 0]: readonly number[]) => this.classSeen[first] === ALWAYS;
    const wanted = phrases.map(({ steps }) => steps);
    this.rules = byFirst(rules, classNames.length).map((numbers) =>
      flat(numbers.map((number) => rules[number] as number[])),
    );
    this.phrasesOf = byFirst(wanted, classNames.length);
    this.phrases = wanted.map((steps) => Int32Array.from(steps));
    for (const cls of [...rules, ...wanted].flat()) this.asked[cls] = 1;
    this.derived = phrases.map(({ cls }) => Int32Array.from(closure[cls] ?? []));
    this.labels = labels;
    this.numberRules = flat(rules.filter(ofNumbers));
    this.due = new Int32Array((wanted.length >>> 5) + 1);
    for (const [number, steps] of wanted.entries()) if (ofNumbers(steps)) this.put(number);
    this.numberPhrases = this.due.slice();
    this.roster = roster;
    this.seen = new Int32Array(classNames.length);
  }

  /** Whether the paragraph of these hits, from index `from` up to `to`, is worth reading. */
  holds(hits: Hits, from: number, to: number): boolean {
    if (this.roster.holds(hits, from, to)) return true;
    this.paragraph += 1;
    this.count = 0;
    this.due.set(this.numberPhrases);
    this.seeLabels(hits, from, to);
    this.seePhrases();
    for (let i = 0; i < this.count; i += 1) {
      if (this.anyOf(this.rules[this.seen[i] as number] as Patterns)) return true;
    }
    return this.anyOf(this.numberRules);
  }

  private seeLabels({ data }: Hits, from: number, to: number): void {
    for (let i = from; i < to; i += 3) {
      const label = data[i] as number;
      this.see(this.askedOf[label] ?? this.findOut(label));
    }
  }

  private findOut(label: number): Int32Array {
    const { classes } = this.labels.alone(label);
    const asked = Int32Array.from(classes.filter((cls) => this.asked[cls] === 1));
    this.askedOf[label] = asked;
    return asked;
  }

  private see(classes: Int32Array): void {
    for (let i = 0; i < classes.length; i += 1) {
      const cls = classes[i] as number;
      if ((this.classSeen[cls] as number) >= this.paragraph) continue;
      this.classSeen[cls] = this.paragraph;
      if (this.rules[cls]) this.seen[this.count++] = cls;
      const phrases = this.phrasesOf[cls];
      if (phrases) for (const phrase of phrases) this.put(phrase);
    }
  }

  private put(phrase: number): void {
    this.due[phrase >>> 5] = (this.due[phrase >>> 5] as number) | (1 << (phrase & 31));
  }

  /** In the order of the tables: a phrase may build on one before it, and so become due meanwhile. */
  private seePhrases(): void {
    const { due, phrases, derived } = this;
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

function flat(patterns: readonly (readonly number[])[]): Patterns {
  return Int32Array.from(patterns.flatMap((steps) => [steps.length, ...steps]));
}

/** Class → which patterns have it as their first step. */
function byFirst(patterns: readonly (readonly number[])[], classes: number): number[][] {
  const lists = new Array<number[]>(classes);
  for (const [number, steps] of patterns.entries()) {
    const first = steps[0] as number;
    lists[first] ??= [];
    lists[first]?.push(number);
  }
  return lists;
}
