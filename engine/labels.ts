import type { PackedTables } from './tables';

/** Roots all of whose terms name one kind of thing: 警告 gives way to 党内严重警告, 镇长 to 副镇长. */
const KINDS: ReadonlySet<string> = new Set(['measure', 'post', 'decoy']);

/** What the labels of terms stand for: sets of cue classes. */
export class Labels {
  /** By label: all classes that its terms count as. */
  readonly classes: readonly (readonly number[])[];
  readonly own: readonly (readonly number[])[];
  private readonly closure: readonly (readonly number[])[];
  private readonly kinds: readonly string[];
  private readonly partly = new Map<string, readonly number[]>();
  /** Class → the last set that it was put into. */
  private readonly lastSet: Int32Array;
  private sets = 0;

  constructor(packed: PackedTables) {
    this.own = packed.classSets;
    this.closure = packed.closure;
    this.kinds = packed.classes.map(kindOf);
    this.lastSet = new Int32Array(packed.classes.length);
    this.classes = packed.classSets.map((own) => this.closed(own));
  }

  /**
   * The classes that remain of a term inside longer ones: it loses those whose kind a longer one has too, and
   * inside a decoy all. A kind is a class, or for measures and posts the root.
   */
  inside(label: number, longer: readonly number[]): readonly number[] {
    if (longer.length === 0) return this.classes[label] ?? [];
    const key = `${label} ${longer.join(' ')}`;
    const known = this.partly.get(key);
    if (known) return known;
    const taken = new Set(longer.flatMap((other) => this.kindsOf(other)));
    const left = taken.has('decoy')
      ? []
      : (this.own[label] ?? []).filter((cls) => !taken.has(this.kinds[cls] as string));
    const classes = this.closed(left);
    this.partly.set(key, classes);
    return classes;
  }

  private kindsOf(label: number): string[] {
    return (this.own[label] ?? []).map((cls) => this.kinds[cls] as string);
  }

  private closed(own: readonly number[]): readonly number[] {
    const classes: number[] = [];
    this.sets += 1;
    for (const one of own) {
      for (const cls of this.closure[one] ?? []) {
        if (this.lastSet[cls] === this.sets) continue;
        this.lastSet[cls] = this.sets;
        classes.push(cls);
      }
    }
    return classes;
  }
}

function kindOf(name: string): string {
  const root = name.split('.')[0] as string;
  return KINDS.has(root) ? root : name;
}
