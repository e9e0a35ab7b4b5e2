import type { Knowledge } from './knowledge-tables';
import type { Worth } from './read';
import type { CompiledStep } from './tables';
import type { Hits } from './word-graph';

/** Kinds of cues from which on a paragraph is read; nine in ten of our corpus's matches without a term of accountability have more. */
const RICH = 20;

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
  /** Class → number of its root, the first part of its name; -1: a root that says nothing of the matter. */
  private readonly roots: Int32Array;
  private readonly rootSeen: Int32Array;
  private paragraph = 0;
  /** Kinds of cues in the paragraph: with many, the ranker may see a match where no rule can. */
  private kinds = 0;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.classSeen = new Int32Array(knowledge.classNames.length);
    this.labelSeen = new Int32Array(knowledge.labels.classes.length);
    const ids = [...knowledge.classIds];
    this.numbers = ids.filter(([name]) => name.startsWith('num.')).map(([, cls]) => cls);
    this.rosterClasses = ['measure', 'account']
      .map((name) => knowledge.classIds.get(name))
      .filter((cls) => cls !== undefined);
    const names = new Map<string, number>();
    this.roots = Int32Array.from(knowledge.classNames, (name) => {
      const root = name.split('.')[0] as string;
      if (root === '' || root === 'num' || root === 'mark') return -1;
      if (!names.has(root)) names.set(root, names.size);
      return names.get(root) as number;
    });
    this.rootSeen = new Int32Array(names.size);
  }

  /** Whether the paragraph of these hits, from index `from` up to `to`, is worth reading. */
  holds(hits: Hits, from: number, to: number): boolean {
    this.paragraph += 1;
    this.kinds = 0;
    for (let i = from; i < to; i += 3) {
      const label = hits.data[i] as number;
      if (this.labelSeen[label] === this.paragraph) continue;
      this.labelSeen[label] = this.paragraph;
      const classes = this.knowledge.labels.classes[label] ?? [];
      this.see(classes);
      this.countRoots(classes);
    }
    if (this.rosterClasses.some((cls) => this.classSeen[cls] === this.paragraph)) return true;
    if (this.kinds >= RICH) return true;
    // Numbers are not looked for yet: they count as there.
    for (const cls of this.numbers) this.see(this.knowledge.closure[cls] ?? []);
    for (const phrase of this.knowledge.phrases) {
      if (this.anyOf(phrase.patterns)) this.see(this.knowledge.closure[phrase.cls] ?? []);
    }
    return this.anyOf(this.knowledge.patterns);
  }

  private countRoots(classes: readonly number[]): void {
    for (const cls of classes) {
      const root = this.roots[cls] as number;
      if (root === -1 || this.rootSeen[root] === this.paragraph) continue;
      this.rootSeen[root] = this.paragraph;
      this.kinds += 1;
    }
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

/** Takes the paragraphs in which a cue class stands. */
export class Mention implements Worth {
  private readonly labels: ReadonlySet<number>;

  constructor(knowledge: Knowledge, name: string) {
    const cls = knowledge.classIds.get(name) ?? -1;
    const own = knowledge.labels.classes.map((classes, label) =>
      classes.includes(cls) ? label : -1,
    );
    this.labels = new Set(own);
  }

  holds(hits: Hits, from: number, to: number): boolean {
    for (let i = from; i < to; i += 3) if (this.labels.has(hits.data[i] as number)) return true;
    return false;
  }
}
