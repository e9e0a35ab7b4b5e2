import type { Knowledge } from './knowledge-tables';
import type { CompiledStep } from './tables';

/** Stands for any paragraph: numbers are not looked for yet and count as there. */
export const ALWAYS = 0x7fffffff;

/** Patterns as far as they matter here: for each, how many classes its steps have, then those classes, the rarest first. */
export type Patterns = Int32Array;

/** What must stand in a paragraph for a rule or a phrase to hold there, ready to be looked up by a class that does. */
export interface PossiblePatterns {
  /** Class → the rules' patterns whose rarest step it is. */
  rules: readonly (Patterns | undefined)[];
  /** Those of numbers alone. */
  numberRules: Patterns;
  /** The classes of each phrase's pattern in the order of the tables, and beside each what its phrase counts as. */
  phrases: readonly Int32Array[];
  derived: readonly Int32Array[];
  /** Class → the phrases whose rarest step it is. */
  phrasesOf: readonly (readonly number[] | undefined)[];
  /** Those of numbers alone. */
  numberPhrases: readonly number[];
  /** Class → 1 where a phrase or a rule asks for it. */
  asked: Uint8Array;
  /** Class → ALWAYS where numbers count as it, else 0. */
  always: Int32Array;
}

/** Sorts the patterns of all rules and phrases by their rarest steps. */
export function possiblePatterns(knowledge: Knowledge): PossiblePatterns {
  const { classNames, closure } = knowledge;
  const always = numbersAlways(knowledge);
  const rarity = knowledge.frequency.map((often, cls) => (always[cls] ? ALWAYS : often));
  const rarestFirst = (steps: readonly CompiledStep[]): number[] =>
    steps.map(({ cls }) => cls).sort((a, b) => (rarity[a] as number) - (rarity[b] as number));
  const ofNumbers = ([first = 0]: readonly number[]) => always[first] === ALWAYS;
  const rules = knowledge.patterns.map(rarestFirst);
  const phrases = knowledge.phrases.flatMap(({ cls, patterns }) =>
    patterns.map((steps) => ({ counts: closure[cls] ?? [], steps: rarestFirst(steps) })),
  );
  const steps = phrases.map((phrase) => phrase.steps);
  const asked = new Uint8Array(classNames.length);
  for (const cls of [...rules, ...steps].flat()) asked[cls] = 1;
  return {
    rules: byFirst(rules, classNames.length).map((own) => flat(own.map((i) => rules[i] ?? []))),
    numberRules: flat(rules.filter(ofNumbers)),
    phrases: steps.map((own) => Int32Array.from(own)),
    derived: phrases.map(({ counts }) => Int32Array.from(counts)),
    phrasesOf: byFirst(steps, classNames.length),
    numberPhrases: steps.flatMap((own, phrase) => (ofNumbers(own) ? [phrase] : [])),
    asked,
    always,
  };
}

/** Class → ALWAYS where numbers count as it, else 0. */
export function numbersAlways({ classNames, closure }: Knowledge): Int32Array {
  const seen = new Int32Array(classNames.length);
  for (const [cls, name] of classNames.entries()) {
    if (!name.startsWith('num.')) continue;
    for (const counted of closure[cls] ?? []) seen[counted] = ALWAYS;
  }
  return seen;
}

function flat(patterns: readonly (readonly number[])[]): Patterns {
  return Int32Array.from(patterns.flatMap((steps) => [steps.length, ...steps]));
}

/** Class → which patterns have it as their first step. */
function byFirst(patterns: readonly (readonly number[])[], classes: number): number[][] {
  const lists = new Array<number[]>(classes);
  for (const [number, steps] of patterns.entries()) {
    const first = steps[0] as number;
    lists[first] ??= [];
    lists[first]?.push(number);
  }
  return lists;
}
