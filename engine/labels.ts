import { ClassSet } from './class-set';

/** Roots all of whose terms name one kind of thing: 警告 gives way to 党内严重警告, 镇长 to 副镇长. */
const KINDS: ReadonlySet<string> = new Set(['measure', 'post', 'decoy']);

/** What the labels of terms stand for: sets of cue classes, each made when its label is first met. */
export class Labels {
  /** How many labels there are. */
  readonly count: number;
  private readonly own: readonly (readonly number[])[];
  private readonly sets: (ClassSet | undefined)[];
  /** Class → the set of what is that class by itself: a number, a phrase. */
  private readonly ofClasses: (ClassSet | undefined)[];
  private readonly closure: readonly (readonly number[])[];
  private readonly names: readonly string[];
  /** Class → the last set that it was put into. */
  private readonly lastSet: Int32Array;
  private made = 0;

  constructor(
    classSets: readonly (readonly number[])[],
    closure: readonly (readonly number[])[],
    classes: readonly string[],
  ) {
    this.count = classSets.length;
    this.own = classSets;
    this.closure = closure;
    this.names = classes;
    this.sets = new Array(classSets.length);
    this.ofClasses = new Array(classes.length);
    this.lastSet = new Int32Array(classes.length);
  }

  /** The classes of a term by itself. */
  alone(label: number): ClassSet {
    const set = this.sets[label] ?? this.setOf(this.own[label] ?? []);
    this.sets[label] = set;
    return set;
  }

  /** A class with all that it counts as. */
  ofClass(cls: number): ClassSet {
    const set = this.ofClasses[cls] ?? this.setOf([cls]);
    this.ofClasses[cls] = set;
    return set;
  }

  /**
   * The classes that remain inside a longer term: those whose kind it has too are lost, and inside a decoy all.
   * A kind is a class, or for measures and posts the root. A measure takes its negators too: 免职 denies nothing.
   */
  inside(set: ClassSet, longer: number): ClassSet {
    const known = set.inside?.get(longer);
    if (known) return known;
    const taken = new Set(this.alone(longer).own.map((cls) => this.kindOf(cls)));
    const isPart = (cls: number) =>
      taken.has(this.kindOf(cls)) || (taken.has('measure') && this.rootOf(cls) === 'neg');
    const left = taken.has('decoy') ? [] : set.own.filter((cls) => !isPart(cls));
    const remaining = left.length === set.own.length ? set : this.setOf(left);
    set.inside ??= new Map();
    set.inside.set(longer, remaining);
    return remaining;
  }

  private setOf(own: readonly number[]): ClassSet {
    const classes: number[] = [];
    this.made += 1;
    for (const one of own) {
      for (const cls of this.closure[one] ?? []) {
        if (this.lastSet[cls] === this.made) continue;
        this.lastSet[cls] = this.made;
        classes.push(cls);
      }
    }
    return new ClassSet(this.made - 1, own, classes);
  }

  private kindOf(cls: number): string {
    const root = this.rootOf(cls);
    return KINDS.has(root) ? root : (this.names[cls] as string);
  }

  private rootOf(cls: number): string {
    return (this.names[cls] as string).split('.')[0] as string;
  }
}
