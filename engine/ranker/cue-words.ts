import type { ClassSet } from '../class-set';
import type { Knowledge } from '../knowledge-tables';
import type { Token } from '../tokens';
import { hashOf } from './hash';
import { isForRoster, Kinds } from './kinds';

const NEGATED = 1;
const MODAL = 2;
const STANCES = 4;

/** What has no weight is no feature. */
const NO_FEATURE = -1;

/** What the features of hashes are. */
export interface FeaturesOf {
  cue(name: number, stance: number): number;
  pair(earlier: number, later: number): number;
}

/** The features of cues and of pairs of them, each worked out when it is first met: the same ones come again and again. */
export class CueWords {
  private readonly classNames: readonly string[];
  private readonly kinds: Kinds;
  private readonly featuresOf: FeaturesOf;
  /** Set and stance → the features of its classes. */
  private readonly cues: (Int32Array | undefined)[] = [];
  /** Set → the numbers of its kinds. */
  private readonly sets: (Int32Array | undefined)[] = [];
  private readonly numbers = new Map<string, number>();
  /** Kind → its hash. */
  private readonly hashes: number[] = [];
  /** A bit for each two kinds whose pair is known to be no feature: three in four are told by this, which fits the cache. */
  private readonly blanks: Int32Array;
  private readonly blankRow: number;

  constructor(knowledge: Knowledge, featuresOf: FeaturesOf) {
    this.classNames = knowledge.classNames;
    this.kinds = new Kinds(knowledge);
    this.featuresOf = featuresOf;
    const mostKinds = knowledge.classNames.length;
    this.blankRow = (mostKinds >>> 5) + 1;
    this.blanks = new Int32Array(mostKinds * this.blankRow);
  }

  cuesOf({ set, negated, modal }: Token): Int32Array {
    const stance = (negated ? NEGATED : 0) + (modal ? MODAL : 0);
    const at = set.id * STANCES + stance;
    const known = this.cues[at];
    if (known) return known;
    const names = set.classes
      .map((cls) => this.classNames[cls] as string)
      .filter((name) => name && !isForRoster(name));
    const features = Int32Array.from(names, (name) => this.featuresOf.cue(hashOf(name), stance));
    this.cues[at] = features;
    return features;
  }

  kindsOf({ id, classes }: ClassSet): Int32Array {
    const known = this.sets[id];
    if (known) return known;
    const kinds = Int32Array.from(this.kinds.of(classes), (name) => this.numberOf(name));
    this.sets[id] = kinds;
    return kinds;
  }

  /** Whether the pair of two kinds is known to be no feature. */
  isBlank(earlier: number, later: number): boolean {
    const bits = this.blanks[earlier * this.blankRow + (later >>> 5)] as number;
    return ((bits >>> (later & 31)) & 1) === 1;
  }

  /** The feature of the pair of two kinds. Not kept: to work it out is quicker than to fetch it from a table of millions. */
  pairOf(earlier: number, later: number): number {
    const feature = this.featuresOf.pair(
      this.hashes[earlier] as number,
      this.hashes[later] as number,
    );
    if (feature === NO_FEATURE) {
      const at = earlier * this.blankRow + (later >>> 5);
      this.blanks[at] = (this.blanks[at] as number) | (1 << (later & 31));
    }
    return feature;
  }

  private numberOf(kind: string): number {
    const known = this.numbers.get(kind);
    if (known !== undefined) return known;
    const number = this.hashes.push(hashOf(kind)) - 1;
    this.numbers.set(kind, number);
    return number;
  }
}
