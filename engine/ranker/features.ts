import type { ClassSet } from '../class-set';
import type { Knowledge } from '../knowledge-tables';
import { firstFrom, type Token } from '../tokens';
import type { Finding, Span } from '../types';
import { hashOf, mix, SEED } from './hash';
import { keyOf, type Sink, saltOf } from './keys';
import { Kinds } from './kinds';

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

/** What the tokens of one set of classes are, in hashes. */
interface CueWords {
  /** The names of all its classes. */
  names: Int32Array;
  /** Its kinds, and beside each the hash that begins a pair with it. */
  kinds: Int32Array;
  halves: Int32Array;
}

const NEGATED = 1;
const MODAL = 2;

const [GRAMS = 0, CUES = 0, PAIRS = 0, RULES = 0] = FAMILIES.map((_, family) => saltOf(family));

/**
 * Reads the features of sentences: those of a passage are those of its sentences together, so what one sentence adds is
 * worked out once however many passages hold it. Names are hashed, not numbers: weights outlive a change of the lexicon.
 */
export class FeatureReader {
  private readonly fold: Uint16Array;
  private readonly classNames: readonly string[];
  private readonly kinds: Kinds;
  /** By the number of the set. */
  private readonly words: (CueWords | undefined)[] = [];

  constructor(knowledge: Knowledge) {
    this.fold = knowledge.graph.fold;
    this.classNames = knowledge.classNames;
    this.kinds = new Kinds(knowledge);
  }

  /** Hands over one family of one sentence of a clean text, with the tokens of its paragraph, sorted by start. */
  readSentence(
    family: SentenceFamily,
    text: string,
    sentence: Span,
    tokens: readonly Token[],
    into: Sink,
  ): void {
    into.begin();
    if (family === 'grams') this.readGrams(text, sentence, into);
    else if (family === 'cues') this.readCues(spansIn(tokens, sentence), into);
    else this.readPairs(spansIn(tokens, sentence), into);
  }

  /** Hands over which rules found something in a passage; the findings are sorted by start. */
  readRules(passage: Span, findings: readonly Finding[], into: Sink): void {
    into.begin();
    for (const { start, end, portrait, rule, strength } of spansIn(findings, passage)) {
      for (const name of [rule, `P${portrait}`, `P${portrait} ${strength}`]) {
        into.add(keyOf(hashOf(name), RULES), start, end);
      }
    }
  }

  private readGrams(text: string, { start, end }: Span, into: Sink): void {
    const units = new Uint16Array(end - start);
    for (let i = start; i < end; i += 1) {
      const unit = this.fold[text.charCodeAt(i)] as number;
      units[i - start] = isDigit(unit) ? ZERO : unit;
    }
    for (let i = 0; i < units.length; i += 1) {
      const unit = units[i] as number;
      const one = mix(SEED, unit);
      into.add(keyOf(one, GRAMS), start + i, start + i + 1);
      if (i + 1 < units.length) {
        into.add(keyOf(mix(one, units[i + 1] as number), GRAMS), start + i, start + i + 2);
      }
      for (const skip of SKIPS) {
        const other = i + skip + 1;
        if (other >= units.length) break;
        const pair = mix(mix(mix(SEED, skip), unit), units[other] as number);
        into.add(keyOf(pair, GRAMS), start + i, start + other + 1);
      }
    }
  }

  private readCues(tokens: readonly Token[], into: Sink): void {
    for (const { set, negated, modal, start, end } of tokens) {
      const stance = (negated ? NEGATED : 0) + (modal ? MODAL : 0);
      for (const name of this.wordsOf(set).names) {
        into.add(keyOf(mix(name, stance), CUES), start, end);
      }
    }
  }

  private readPairs(tokens: readonly Token[], into: Sink): void {
    const words = tokens.slice(0, MOST_PAIRED).map(({ set }) => this.wordsOf(set));
    for (let j = 1; j < words.length; j += 1) {
      const later = tokens[j] as Token;
      const { kinds } = words[j] as CueWords;
      for (let i = j - 1; i >= 0; i -= 1) {
        const earlier = tokens[i] as Token;
        if (earlier.clause !== later.clause) break;
        if (earlier.start === later.start) continue;
        for (const half of (words[i] as CueWords).halves) {
          for (const kind of kinds) {
            into.add(keyOf(mix(half, kind), PAIRS), earlier.start, later.end);
          }
        }
      }
    }
  }

  private wordsOf({ id, classes }: ClassSet): CueWords {
    const known = this.words[id];
    if (known) return known;
    const names = classes
      .map((cls) => this.classNames[cls] as string)
      .filter((name) => name && !name.startsWith('roster.'));
    const kinds = Int32Array.from(this.kinds.of(classes), (name) => hashOf(name));
    const words = {
      names: Int32Array.from(names, (name) => hashOf(name)),
      kinds,
      halves: kinds.map((kind) => mix(SEED, kind)),
    };
    this.words[id] = words;
    return words;
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
