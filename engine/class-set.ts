/** Cue classes that tokens have; all tokens of one term share one set. */
export class ClassSet {
  /** Sets are numbered from 0 by those who make them. */
  readonly id: number;
  /** Those that the lexicon gives. */
  readonly own: readonly number[];
  /** All that its own count as. */
  readonly classes: readonly number[];
  /** Label of a longer term → what remains of this set inside it; see labels.ts. */
  inside: Map<number, ClassSet> | null = null;
  /** A bit a class, made when first asked for: most sets never are. */
  private bits: Int32Array | null = null;

  constructor(id: number, own: readonly number[], classes: readonly number[]) {
    this.id = id;
    this.own = own;
    this.classes = classes;
  }

  has(cls: number): boolean {
    this.bits ??= bitsOf(this.classes);
    return (((this.bits[cls >>> 5] ?? 0) >>> (cls & 31)) & 1) === 1;
  }
}

function bitsOf(classes: readonly number[]): Int32Array {
  const highest = classes.reduce((most, cls) => Math.max(most, cls), 0);
  const bits = new Int32Array((highest >>> 5) + 1);
  for (const cls of classes) bits[cls >>> 5] = (bits[cls >>> 5] as number) | (1 << (cls & 31));
  return bits;
}
