import type { ClassSet } from '../class-set';
import type { Knowledge } from '../knowledge-tables';
import type { Token } from '../tokens';
import { hashOf, mix } from './hash';
import { isForRoster, Kinds } from './kinds';

const NEGATED = 1;
const MODAL = 2;
const STANCES = 4;

/** The hashes of cues and of the kinds they are, each worked out when first met: the same ones come again and again. */
export class CueWords {
  private readonly classNames: readonly string[];
  private readonly kinds: Kinds;
  /** Set and stance → the hashes of its classes. */
  private readonly cues: (Int32Array | undefined)[] = [];
  /** Set → the hashes of its kinds. */
  private readonly sets: (Int32Array | undefined)[] = [];

  constructor(knowledge: Knowledge) {
    this.classNames = knowledge.classNames;
    this.kinds = new Kinds(knowledge);
  }

  /** Each class of a cue, with whether it is negated or governed. */
  cuesOf({ set, negated, modal }: Token): Int32Array {
    const stance = (negated ? NEGATED : 0) + (modal ? MODAL : 0);
    const at = set.id * STANCES + stance;
    const known = this.cues[at];
    if (known) return known;
    const names = set.classes
      .map((cls) => this.classNames[cls] as string)
      .filter((name) => name && !isForRoster(name));
    const hashes = Int32Array.from(names, (name) => mix(hashOf(name), stance));
    this.cues[at] = hashes;
    return hashes;
  }

  /** Each kind of cue that a set of classes is. */
  kindsOf({ id, classes }: ClassSet): Int32Array {
    const known = this.sets[id];
    if (known) return known;
    const hashes = Int32Array.from(this.kinds.of(classes), (name) => hashOf(name));
    this.sets[id] = hashes;
    return hashes;
  }
}
