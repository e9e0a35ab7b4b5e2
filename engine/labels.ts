import type { PackedTables } from './tables';

/** Roots all of whose terms name one kind of thing: 警告 gives way to 党内严重警告, 镇长 to 副镇长. */
const KINDS: ReadonlySet<string> = new Set(['measure', 'post', 'decoy']);

/** Cue classes of a term, or of what remains of one inside longer ones. */
export interface ClassSet {
  own: readonly number[];
  /** All classes that its own count as. */
  classes: readonly number[];
  /** Label of a longer term → what remains of this inside it. */
  inside: Map<number, ClassSet> | null;
}

/** What the labels of terms stand for: sets of cue classes. */
export class Labels {
  /** By label: all classes that its terms count as. */
  readonly classes: readonly (readonly number[])[];
  readonly own: readonly (readonly number[])[];
  private readonly sets: readonly ClassSet[];
  private readonly closure: readonly (readonly number[])[];
  private readonly kinds: readonly string[];
  /** Class → the last set that it was put into. */
  private readonly lastSet: Int32Array;
  private count = 0;

  constructor(packed: PackedTables) {
    this.own = packed.classSets;
    this.closure = packed.closure;
    this.kinds = packed.classes.map(kindOf);
    this.lastSet = new Int32Array(packed.classes.length);
    this.sets = packed.classSets.map((own) => this.setOf(own));
    this.classes = this.sets.map(({ classes }) => classes);
  }

  /** The classes of a term by itself. */
  alone(label: number): ClassSet {
    return this.sets[label] as ClassSet;
  }

  /**
   * The classes that remain inside a longer term: those whose kind it has too are lost, and inside a decoy all.
   * A kind is a class, or for measures and posts the root.
   */
  inside(set: ClassSet, longer: number): ClassSet {
    const known = set.inside?.get(longer);
    if (known) return known;
    const taken = new Set(this.alone(longer).own.map((cls) => this.kinds[cls]));
    const left = taken.has('decoy') ? [] : set.own.filter((cls) => !taken.has(this.kinds[cls]));
    const remaining = left.length === set.own.length ? set : this.setOf(left);
    set.inside ??= new Map();
    set.inside.set(longer, remaining);
    return remaining;
  }

  private setOf(own: readonly number[]): ClassSet {
    const classes: number[] = [];
    this.count += 1;
    for (const one of own) {
      for (const cls of this.closure[one] ?? []) {
        if (this.lastSet[cls] === this.count) continue;
        this.lastSet[cls] = this.count;
        classes.push(cls);
      }
    }
    return { own, classes, inside: null };
  }
}

function kindOf(name: string): string {
  const root = name.split('.')[0] as string;
  return KINDS.has(root) ? root : name;
}
