import type { Rule } from '../../engine/rule';
import { seeded } from '../../scripts/ranker/random';
import { SENTENCES, WORDS } from './plain';

/** Kinds of paragraphs: every text of the bench is made of these, from our own sentences only. */
export interface Corpus {
  /** Local news without accountability; no sentence holds an anchor term. */
  ordinary: string[];
  /** Examples and near misses of our own rules, among plain sentences. */
  accountability: string[];
}

/** How many of each kind are made; longer texts repeat them, in another order. */
const PARAGRAPHS = 6_000;
/** Of the sentences in a text about accountability, how many are plain. */
const PLAIN_SHARE = 0.5;

/**
 * Makes the paragraphs, the same ones for one seed and one set of rules.
 * @param anchors what the gate looks for
 */
export function makeCorpus(rules: readonly Rule[], anchors: RegExp, seed = 20_261): Corpus {
  const random = seeded(seed);
  const told = rules
    .flatMap(({ examples, counterexamples }) => [...examples, ...counterexamples])
    .map((sentence) => sentence.replace(/[【】]/g, ''));
  const plain = (): string => {
    for (;;) {
      const sentence = fill(pick(SENTENCES, random), random);
      if (!anchors.test(sentence)) return sentence;
    }
  };
  const dense = () => (random() < PLAIN_SHARE ? plain() : pick(told, random));
  return {
    ordinary: paragraphs(plain, random),
    accountability: paragraphs(dense, random),
  };
}

/** Lines of paragraphs, exactly `length` UTF-16 units. */
export function textOf(paragraphs: readonly string[], length: number, seed = 1): string {
  const random = seeded(seed);
  const parts: string[] = [];
  for (let made = 0; made < length; ) {
    const paragraph = pick(paragraphs, random);
    parts.push(paragraph);
    made += paragraph.length + 1;
  }
  return parts.join('\n').padEnd(length).slice(0, length);
}

function paragraphs(sentence: () => string, random: () => number): string[] {
  return Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(''),
  );
}

function fill(template: string, random: () => number): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => pick(WORDS[slot] ?? [slot], random));
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
