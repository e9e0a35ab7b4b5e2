import type { Knowledge } from './knowledge-tables';
import type { Worth } from './read';
import type { CompiledStep } from './tables';
import type { Hits } from './word-graph';

/**
 * Tells from its cues alone, before anything is read closely, whether a paragraph can hold a finding or a
 * part of the roster. Most paragraphs of ordinary text cannot, and cost no more than this.
 */
export class Possibility implements Worth {
  private readonly knowledge: Knowledge;
  /** Class or label → the paragraph in which it was last seen. */
  private readonly classSeen: Int32Array;
  private readonly labelSeen: Int32Array;
  private readonly numbers: readonly number[];
  private readonly rosterClasses: readonly number[];
  private paragraph = 0;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.classSeen = new Int32Array(knowledge.classNames.length);
    this.labelSeen = new Int32Array(knowledge.labels.classes.length);
    const ids = [...knowledge.classIds];
    this.numbers = ids.filter(([name]) => name.startsWith('num.')).map(([, cls]) => cls);
    this.rosterClasses = ['measure', 'account']
      .map((name) => knowledge.classIds.get(name))
      .filter((cls) => cls !== undefined);
  }

  /** Whether the paragraph of these hits, from index `from` up to `to`, is worth reading. */
  holds(hits: Hits, from: number, to: number): boolean {
    this.paragraph += 1;
    for (let i = from; i < to; i += 3) {
      const label = hits.data[i] as number;
      if (this.labelSeen[label] === this.paragraph) continue;
      this.labelSeen[label] = this.paragraph;
      this.see(this.knowledge.labels.classes[label] ?? []);
    }
    if (this.rosterClasses.some((cls) => this.classSeen[cls] === this.paragraph)) return true;
    // Numbers are not looked for yet: they count as there.
    for (const cls of this.numbers) this.see(this.knowledge.closure[cls] ?? []);
    for (const phrase of this.knowledge.phrases) {
      if (this.anyOf(phrase.patterns)) this.see(this.knowledge.closure[phrase.cls] ?? []);
    }
    return this.anyOf(this.knowledge.patterns);
  }

  private see(classes: readonly number[]): void {
    for (const cls of classes) this.classSeen[cls] = this.paragraph;
  }

  private anyOf(patterns: readonly (readonly CompiledStep[])[]): boolean {
    for (const steps of patterns) if (this.allOf(steps)) return true;
    return false;
  }

  private allOf(steps: readonly CompiledStep[]): boolean {
    for (const step of steps) if (this.classSeen[step.cls] !== this.paragraph) return false;
    return true;
  }
}

/** Takes the paragraphs in which one of some cue classes stands. */
export class Mention implements Worth {
  private readonly labels: ReadonlySet<number>;

  constructor(knowledge: Knowledge, ...names: string[]) {
    const wanted = new Set(names.map((name) => knowledge.classIds.get(name) ?? -1));
    const own = knowledge.labels.classes.map((classes, label) =>
      classes.some((cls) => wanted.has(cls)) ? label : -1,
    );
    this.labels = new Set(own);
  }

  holds(hits: Hits, from: number, to: number): boolean {
    for (let i = from; i < to; i += 3) if (this.labels.has(hits.data[i] as number)) return true;
    return false;
  }
}
