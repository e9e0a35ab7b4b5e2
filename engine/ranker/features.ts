import type { Knowledge } from '../knowledge-tables';
import { isNumeral } from '../numerals';
import { firstFrom, type Token } from '../tokens';
import type { Finding, Span } from '../types';
import { CueWords } from './cue-words';
import { hashOf, mix, SEED } from './hash';
import { type FeatureList, keyOf, saltOf } from './keys';

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

const [GRAMS = 0, CUES = 0, PAIRS = 0, RULES = 0] = FAMILIES.map((_, family) => saltOf(family));

/**
 * Reads the features of sentences: those of a passage are those of its sentences together, so what one sentence adds is
 * worked out once however many passages hold it. Names are hashed, not numbers: weights outlive a change of the lexicon.
 */
export class FeatureReader {
  private readonly fold: Uint16Array;
  private readonly number: number;
  private readonly words: CueWords;

  constructor(knowledge: Knowledge) {
    this.fold = knowledge.graph.fold;
    this.number = knowledge.classIds.get('num') ?? -1;
    this.words = new CueWords(knowledge);
  }

  /** Adds to a list one family of one sentence of a clean text, with the tokens of its paragraph, sorted by start. */
  readSentence(
    family: SentenceFamily,
    text: string,
    sentence: Span,
    tokens: readonly Token[],
    into: FeatureList,
  ): void {
    const inside = spansIn(tokens, sentence);
    if (family === 'grams') this.readGrams(text, sentence, inside, into);
    else if (family === 'cues') this.readCues(inside, into);
    else this.readPairs(inside, into);
  }

  /** Adds to a list which rules found something in a passage; the findings are sorted by start. */
  readRules(passage: Span, findings: readonly Finding[], into: FeatureList): void {
    for (const { start, end, portrait, rule, strength } of spansIn(findings, passage)) {
      for (const name of [rule, `P${portrait}`, `P${portrait} ${strength}`]) {
        into.add(keyOf(hashOf(name), RULES), start, end);
      }
    }
  }

  private readGrams(
    text: string,
    sentence: Span,
    tokens: readonly Token[],
    into: FeatureList,
  ): void {
    const { units, starts, count } = this.unitsOf(text, sentence, tokens);
    for (let i = 0; i < count; i += 1) {
      const unit = units[i] as number;
      const start = starts[i] as number;
      const one = mix(SEED, unit);
      into.add(keyOf(one, GRAMS), start, starts[i + 1] as number);
      if (i + 1 === count) continue;
      into.add(keyOf(mix(one, units[i + 1] as number), GRAMS), start, starts[i + 2] as number);
      for (const skip of SKIPS) {
        const other = i + skip + 1;
        if (other >= count) break;
        const pair = mix(mix(mix(SEED, skip), unit), units[other] as number);
        into.add(keyOf(pair, GRAMS), start, starts[other + 1] as number);
      }
    }
  }

  /** The characters of a sentence, folded; each number is one, whichever it is: 43 and 四十三 tell the same. */
  private unitsOf(text: string, { start, end }: Span, tokens: readonly Token[]): Units {
    const units = new Uint16Array(end - start);
    const starts = new Int32Array(end - start + 1);
    const numbers = tokens.filter(({ value, set }) => value > 1 && set.has(this.number));
    let count = 0;
    let next = 0;
    let within = false;
    for (let i = start; i < end; i += 1) {
      while (next < numbers.length && (numbers[next] as Token).end <= i) next += 1;
      const counted = next < numbers.length && (numbers[next] as Token).start <= i;
      const unit = this.fold[text.charCodeAt(i)] as number;
      const isNumber = isDigit(unit) || (counted && isNumeral(unit));
      if (isNumber && within) continue;
      within = isNumber;
      units[count] = isNumber ? ZERO : unit;
      starts[count] = i;
      count += 1;
    }
    starts[count] = end;
    return { units, starts, count };
  }

  private readCues(tokens: readonly Token[], into: FeatureList): void {
    for (const token of tokens) {
      const hashes = this.words.cuesOf(token);
      for (let i = 0; i < hashes.length; i += 1) {
        into.add(keyOf(hashes[i] as number, CUES), token.start, token.end);
      }
    }
  }

  private readPairs(tokens: readonly Token[], into: FeatureList): void {
    const kinds = tokens.slice(0, MOST_PAIRED).map(({ set }) => this.words.kindsOf(set));
    for (let j = 1; j < kinds.length; j += 1) {
      const later = tokens[j] as Token;
      for (let i = j - 1; i >= 0; i -= 1) {
        const earlier = tokens[i] as Token;
        if (earlier.clause !== later.clause) break;
        if (earlier.start === later.start) continue;
        addPairs(kinds[i] as Int32Array, kinds[j] as Int32Array, earlier, later, into);
      }
    }
  }
}

/** Each kind that the earlier cue is, with each kind that the later is. */
function addPairs(
  earlierKinds: Int32Array,
  laterKinds: Int32Array,
  { start }: Token,
  { end }: Token,
  into: FeatureList,
): void {
  for (let i = 0; i < earlierKinds.length; i += 1) {
    const begun = mix(SEED, earlierKinds[i] as number);
    for (let j = 0; j < laterKinds.length; j += 1) {
      into.add(keyOf(mix(begun, laterKinds[j] as number), PAIRS), start, end);
    }
  }
}

/** What a sentence is made of: so many units, and where in the text each starts, the end of the last behind them. */
interface Units {
  units: Uint16Array;
  starts: Int32Array;
  count: number;
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
