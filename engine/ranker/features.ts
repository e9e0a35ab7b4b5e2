import type { ClassSet } from '../class-set';
import type { Knowledge } from '../knowledge-tables';
import { firstFrom, type Token } from '../tokens';
import type { Finding, Span } from '../types';
import { hashOf, mix, SEED } from './hash';
import { DistinctKeys, type Sink } from './keys';

/** What is looked at, in this order: character pairs, cues with their stance, two cues of one clause, rules. */
export const FAMILIES = ['grams', 'cues', 'pairs', 'rules'] as const;
export type Family = (typeof FAMILIES)[number];
/** What is read sentence by sentence; the rules' findings are read for a passage. */
export type SentenceFamily = Exclude<Family, 'rules'>;

/** Characters left out in the middle of a pair. */
const SKIPS = [1, 2];
/** A list of a thousand posts must not cost a million pairs. */
const MOST_PAIRED = 60;

/**
 * The value of each feature of a family in a passage: its share is its scale, however many features there are. The
 * rules' findings are one feature each, and how many there are says nothing about their weight.
 */
export function valueIn(family: Family, features: number, scales: readonly number[]): number {
  const scale = scales[FAMILIES.indexOf(family)] as number;
  return family === 'rules' ? scale : scale / Math.sqrt(Math.max(1, features));
}

/** Tokens of one set of classes, in hashes. */
interface CueWords {
  /** The names of all its classes. */
  hashes: readonly number[];
  /** What it is, without what that is a kind of. */
  kinds: readonly number[];
}

/**
 * Reads the features of sentences: those of a passage are those of its sentences together, so what one sentence adds is
 * worked out once however many passages hold it. Names are hashed, not numbers: weights outlive a change of the lexicon.
 */
export class FeatureReader {
  private readonly fold: Uint16Array;
  /** Class → hash of its name; 0: a step's alternatives, which have none. */
  private readonly classHashes: Uint32Array;
  /** Class → hash of the first two parts of its name, its kind; 0: a group, which takes no part in pairs. */
  private readonly kindHashes: Uint32Array;
  /** Class → hash of the first part of its name; 0: it has only one. */
  private readonly rootHashes: Uint32Array;
  private readonly keys = new DistinctKeys();
  private readonly words = new Map<ClassSet, CueWords>();

  constructor(knowledge: Knowledge) {
    const { classNames } = knowledge;
    this.fold = knowledge.graph.fold;
    const parts = classNames.map((name) => name.split('.'));
    this.classHashes = Uint32Array.from(classNames, (name) => (name ? hashOf(name) : 0));
    this.kindHashes = Uint32Array.from(parts, ([root = '', second], cls) =>
      knowledge.given[cls] === 1 || root === 'num' ? hashOf(second ? `${root}.${second}` : root) : 0,
    );
    this.rootHashes = Uint32Array.from(parts, ([root = '', second]) => (second ? hashOf(root) : 0));
  }

  /** Hands over one family of one sentence of a clean text, with the tokens of its paragraph, sorted by start. */
  readSentence(
    family: SentenceFamily,
    text: string,
    sentence: Span,
    tokens: readonly Token[],
    into: Sink,
  ): void {
    this.keys.begin(FAMILIES.indexOf(family), into);
    if (family === 'grams') this.readGrams(text, sentence);
    else if (family === 'cues') this.readCues(spansIn(tokens, sentence));
    else this.readPairs(spansIn(tokens, sentence));
  }

  /** Hands over which rules found something in a passage; the findings are sorted by start. */
  readRules(passage: Span, findings: readonly Finding[], into: Sink): void {
    this.keys.begin(FAMILIES.indexOf('rules'), into);
    for (const { start, end, portrait, rule, strength } of spansIn(findings, passage)) {
      this.keys.add(hashOf(rule), start, end);
      this.keys.add(hashOf(`P${portrait}`), start, end);
      this.keys.add(hashOf(`P${portrait} ${strength}`), start, end);
    }
  }

  private readGrams(text: string, { start, end }: Span): void {
    const { keys } = this;
    const units = new Uint16Array(end - start);
    for (let i = start; i < end; i += 1) {
      const unit = this.fold[text.charCodeAt(i)] as number;
      units[i - start] = isDigit(unit) ? ZERO : unit;
    }
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as number;
      const one = mix(SEED, unit);
      keys.add(one, start + i, start + i + 1);
      if (i + 1 < units.length) {
        keys.add(mix(one, units[i + 1] as number), start + i, start + i + 2);
      }
      for (const skip of SKIPS) {
        const other = i + skip + 1;
        if (other >= units.length) break;
        const pair = mix(mix(mix(SEED, skip), unit), units[other] as number);
        keys.add(pair, start + i, start + other + 1);
      }
    }
  }

  private readCues(tokens: readonly Token[]): void {
    for (const token of tokens) {
      const stance = (token.negated ? 1 : 0) + (token.modal ? 2 : 0);
      for (const hash of this.wordsOf(token.set).hashes) {
        this.keys.add(mix(hash, stance), token.start, token.end);
      }
    }
  }

  private readPairs(tokens: readonly Token[]): void {
    const kinds = tokens.slice(0, MOST_PAIRED).map(({ set }) => this.wordsOf(set).kinds);
    for (let j = 1; j < kinds.length; j += 1) {
      const later = tokens[j] as Token;
      for (let i = j - 1; i >= 0; i -= 1) {
        const earlier = tokens[i] as Token;
        if (earlier.clause !== later.clause) break;
        if (earlier.start === later.start) continue;
        for (const first of kinds[i] as readonly number[]) {
          const half = mix(SEED, first);
          for (const second of kinds[j] as readonly number[]) {
            this.keys.add(mix(half, second), earlier.start, later.end);
          }
        }
      }
    }
  }

  private wordsOf(set: ClassSet): CueWords {
    const known = this.words.get(set);
    if (known) return known;
    const hashes = set.classes.map((cls) => this.classHashes[cls] as number).filter(Boolean);
    const words = { hashes, kinds: this.kindsOf(set.classes) };
    this.words.set(set, words);
    return words;
  }

  private kindsOf(classes: readonly number[]): readonly number[] {
    const kinds = new Set<number>();
    for (const cls of classes) {
      const kind = this.kindHashes[cls] as number;
      if (kind) kinds.add(kind);
    }
    for (const cls of classes) {
      if (this.kindHashes[cls]) kinds.delete(this.rootHashes[cls] as number);
    }
    return [...kinds];
  }
}

/** The spans inside another, without walking through the rest of a long paragraph. */
function spansIn<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const from = firstFrom(sorted, start);
  return sorted.slice(from, firstFrom(sorted, end)).filter((span) => span.end <= end);
}

const ZERO = 48;

/** Which digit it is tells nothing; that there is one does. */
function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= ZERO + 9;
}
