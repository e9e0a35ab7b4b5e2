import type { Knowledge } from './knowledge-tables';
import type { Worth } from './read';
import type { CompiledStep } from './tables';
import type { Hits } from './word-graph';

/** Lists of classes one after another: a list runs from its own start to the next one's. */
interface ClassLists {
  starts: Int32Array;
  classes: Int32Array;
}

/** A pattern as far as it matters here: the classes of its steps, the rarest first. */
type Steps = readonly number[];

/** Stands for any paragraph in `classSeen`: numbers are not looked for yet and count as there. */
const ALWAYS = 0x7fffffff;

/**
 * Tells from its cues alone, before anything is read closely, whether a paragraph can hold a finding or a
 * part of the roster. Most paragraphs of ordinary text cannot, and cost no more than this.
 */
export class Possibility implements Worth {
  /** By label: the classes of its terms that a step asks for. */
  private readonly labels: ClassLists;
  /** The patterns of all phrases in the order of the tables, and beside each its rarest class and what it makes stand. */
  private readonly phrases: readonly Steps[];
  private readonly phraseAnchors: Int32Array;
  private readonly derived: ClassLists;
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
    this.phraseAnchors = Int32Array.from(this.phrases, (steps) => steps[0] as number);
    const asked = new Set([...this.rules.flat(), ...this.phrases].flatMap((steps) => steps ?? []));
    const isAsked = (cls: number): boolean => asked.has(cls);
    this.labels = join(labels.classes.map((classes) => classes.filter(isAsked)));
    this.derived = join(phrases.map(({ cls }) => (closure[cls] ?? []).filter(isAsked)));
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
    for (let i = from; i < to; i += 3) this.see(this.labels, hits.data[i] as number);
    for (let i = 0; i < this.phraseAnchors.length; i += 1) {
      if ((this.classSeen[this.phraseAnchors[i] as number] as number) < this.paragraph) continue;
      if (this.allOf(this.phrases[i] as Steps)) this.see(this.derived, i);
    }
    for (let i = 0; i < this.count; i += 1) {
      const patterns = this.rules[this.seen[i] as number];
      if (patterns && this.anyOf(patterns)) return true;
    }
    return this.anyOf(this.numberRules);
  }

  private see({ starts, classes }: ClassLists, list: number): void {
    const end = starts[list + 1] as number;
    for (let i = starts[list] as number; i < end; i += 1) {
      const cls = classes[i] as number;
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

function join(lists: readonly (readonly number[])[]): ClassLists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = (starts[i] as number) + list.length;
  });
  return { starts, classes: Int32Array.from(lists.flat()) };
}

/** Takes the paragraphs in which one of some cue classes stands. */
export class Mention implements Worth {
  /** Label → 1 where its terms have such a class. */
  private readonly labels: Uint8Array;

  constructor(knowledge: Knowledge, ...names: string[]) {
    const wanted = new Set(names.map((name) => knowledge.classIds.get(name) ?? -1));
    this.labels = Uint8Array.from(knowledge.labels.classes, (classes) =>
      classes.some((cls) => wanted.has(cls)) ? 1 : 0,
    );
  }

  holds(hits: Hits, from: number, to: number): boolean {
    for (let i = from; i < to; i += 3) {
      if (this.labels[hits.data[i] as number] === 1) return true;
    }
    return false;
  }
}
