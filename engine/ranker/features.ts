import type { Knowledge } from '../knowledge-tables';
import { firstFrom, type Token } from '../tokens';
import type { Finding, Span } from '../types';
import { hashOf, mix, SEED } from './hash';

/** What is looked at, in this order: character pairs, cues with their stance, two cues of one clause, rules. */
export const FAMILIES = ['grams', 'cues', 'pairs', 'rules'] as const;
export type Family = (typeof FAMILIES)[number];

/** Features of one family are told apart by a key below this; see docs/adr/0014-ranker.md for the size. */
export const KEYS = 1 << 20;
/** Characters left out in the middle of a pair. */
const SKIPS = [1, 2];
/** A list of a thousand posts must not cost a million pairs. */
const MOST_PAIRED = 60;

/**
 * The value of each feature of a family: its share is its scale, however many features there are. The rules' findings
 * are one feature each, and how many there are says nothing about their weight.
 */
export function valueIn(family: Family, features: number, scales: readonly number[]): number {
  const scale = scales[FAMILIES.indexOf(family)] as number;
  return family === 'rules' ? scale : scale / Math.sqrt(Math.max(1, features));
}

/** Remembers which keys a list has, without emptying itself for the next one. */
class Seen {
  private readonly lists = new Int32Array(KEYS);
  private list = 0;

  next(): void {
    this.list += 1;
  }

  /** Whether the key is new to the list. */
  add(key: number): boolean {
    if (this.lists[key] === this.list) return false;
    this.lists[key] = this.list;
    return true;
  }
}

/** Takes up the features of one family in a passage, each key once, with the place where it first stands. */
export interface Sink {
  add(key: number, start: number, end: number): void;
}

/** Keeps the features of a family. */
export class FeatureList implements Sink {
  readonly keys: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  add(key: number, start: number, end: number): void {
    this.keys.push(key);
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** Turns hashes into keys of a family and hands on each that is new to the passage. */
class Keys {
  private readonly seen = new Seen();
  private sink: Sink = new FeatureList();
  private salt = 0;

  begin(family: number, sink: Sink): void {
    this.salt = Math.imul(family + 1, 0x9e3779b1);
    this.sink = sink;
    this.seen.next();
  }

  add(hash: number, start: number, end: number): void {
    const key = ((hash ^ (hash >>> 20) ^ this.salt) >>> 0) % KEYS;
    if (this.seen.add(key)) this.sink.add(key, start, end);
  }
}

/** Reads the features of passages. Names are hashed, not numbers: weights outlive a change of the lexicon. */
export class FeatureReader {
  private readonly fold: Uint16Array;
  /** Class → hash of its name; 0: a step's alternatives, which have none. */
  private readonly classHashes: Uint32Array;
  /** Class → hash of the first two parts of its name, its kind; 0: a group, which takes no part in pairs. */
  private readonly kindHashes: Uint32Array;
  private readonly keys = new Keys();
  /** Tokens of one term have one list of classes. */
  private readonly kinds = new Map<readonly number[], readonly number[]>();
  /** Class → hash of the first part of its name; 0: it has only one. */
  private readonly rootHashes: Uint32Array;

  constructor(knowledge: Knowledge) {
    const { classNames } = knowledge;
    this.fold = knowledge.graph.fold;
    const own = new Set(knowledge.labels.own.flat());
    for (const { cls } of knowledge.phrases) own.add(cls);
    const parts = classNames.map((name) => name.split('.'));
    this.classHashes = Uint32Array.from(classNames, (name) => (name ? hashOf(name) : 0));
    this.kindHashes = Uint32Array.from(parts, ([root = '', second], cls) =>
      own.has(cls) || root === 'num' ? hashOf(second ? `${root}.${second}` : root) : 0,
    );
    this.rootHashes = Uint32Array.from(parts, ([root = '', second]) => (second ? hashOf(root) : 0));
  }

  /**
   * Hands over one family, for a passage of a clean text with the tokens and findings of its paragraph, sorted by
   * start. Families are read one after another: a passage that few features make hopeless needs no more of them.
   */
  readFamily<Into extends Sink>(
    family: Family,
    text: string,
    passage: Span,
    tokens: readonly Token[],
    findings: readonly Finding[],
    into: Into,
  ): Into {
    const list = this.keys;
    list.begin(FAMILIES.indexOf(family), into);
    if (family === 'grams') this.readGrams(list, text, passage);
    if (family === 'cues') this.readCues(list, spansIn(tokens, passage));
    if (family === 'pairs') this.readPairs(list, spansIn(tokens, passage));
    if (family === 'rules') readRules(list, spansIn(findings, passage));
    return into;
  }

  /** All families, in the order of FAMILIES. */
  read(
    text: string,
    passage: Span,
    tokens: readonly Token[],
    findings: readonly Finding[],
  ): FeatureList[] {
    return FAMILIES.map((family) =>
      this.readFamily(family, text, passage, tokens, findings, new FeatureList()),
    );
  }

  private readGrams(list: Keys, text: string, { start, end }: Span): void {
    const units = new Uint16Array(end - start);
    for (let i = start; i < end; i += 1) {
      const unit = this.fold[text.charCodeAt(i)] as number;
      units[i - start] = isDigit(unit) ? ZERO : unit;
    }
    units.forEach((unit, i) => {
      const one = mix(SEED, unit);
      list.add(one, start + i, start + i + 1);
      if (i + 1 < units.length) {
        list.add(mix(one, units[i + 1] as number), start + i, start + i + 2);
      }
      for (const skip of SKIPS) {
        const other = i + skip + 1;
        if (other >= units.length) break;
        const pair = mix(mix(mix(SEED, skip), unit), units[other] as number);
        list.add(pair, start + i, start + other + 1);
      }
    });
  }

  private readCues(list: Keys, tokens: readonly Token[]): void {
    for (const token of tokens) {
      const stance = (token.negated ? 1 : 0) + (token.modal ? 2 : 0);
      for (const cls of token.classes) {
        const hash = this.classHashes[cls] as number;
        if (hash) list.add(mix(hash, stance), token.start, token.end);
      }
    }
  }

  private readPairs(list: Keys, tokens: readonly Token[]): void {
    const kinds = tokens.slice(0, MOST_PAIRED).map((token) => this.kindsOf(token.classes));
    for (let j = 1; j < kinds.length; j += 1) {
      const later = tokens[j] as Token;
      for (let i = j - 1; i >= 0; i -= 1) {
        const earlier = tokens[i] as Token;
        if (earlier.clause !== later.clause) break;
        if (earlier.start === later.start) continue;
        for (const first of kinds[i] as readonly number[]) {
          const half = mix(SEED, first);
          for (const second of kinds[j] as readonly number[]) {
            list.add(mix(half, second), earlier.start, later.end);
          }
        }
      }
    }
  }

  /** What a token of these classes is, without what that is a kind of. */
  private kindsOf(classes: readonly number[]): readonly number[] {
    const known = this.kinds.get(classes);
    if (known) return known;
    const kinds = new Set<number>();
    for (const cls of classes) {
      const kind = this.kindHashes[cls] as number;
      if (kind) kinds.add(kind);
    }
    for (const cls of classes) {
      if (this.kindHashes[cls]) kinds.delete(this.rootHashes[cls] as number);
    }
    this.kinds.set(classes, [...kinds]);
    return [...kinds];
  }
}

/** The spans inside a passage, without walking through the rest of a long paragraph. */
function spansIn<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const from = firstFrom(sorted, start);
  return sorted.slice(from, firstFrom(sorted, end)).filter((span) => span.end <= end);
}

function readRules(list: Keys, findings: readonly Finding[]): void {
  for (const { start, end, portrait, rule, strength } of findings) {
    list.add(hashOf(rule), start, end);
    list.add(hashOf(`P${portrait}`), start, end);
    list.add(hashOf(`P${portrait} ${strength}`), start, end);
  }
}

const ZERO = 48;

/** Which digit it is tells nothing; that there is one does. */
function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= ZERO + 9;
}
