import type { Sources } from '../../engine/compile/compile';
import { expandBraces } from '../../engine/compile/parse';

/** What means something else in a regular expression. */
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/;

/** Classes whose terms let a page through the gate. */
const ANCHORS = ['gate'];

/** The pattern that the gate has from the start. */
export function makeGatePattern({ lexicons }: Sources, fold: Uint16Array): string {
  const anchors = lexicons
    .flatMap((lexicon) => Object.entries(lexicon))
    .filter(([cue]) => ANCHORS.includes(cue.split('.')[0] as string));
  return patternOf(
    anchors.flatMap(([, words]) => termsOf(words)),
    fold,
  );
}

/** The terms of one entry of a lexicon. */
export function termsOf(words: string): string[] {
  return words.split(/\s+/).filter(Boolean).flatMap(expandBraces);
}

/**
 * Regular expression source for the gate: each character as the class of all characters that fold to the same
 * one, so that it needs no fold at run time, and one alternative for all terms with the same first character,
 * because every alternative is tried at every character of a page.
 */
export function patternOf(terms: readonly string[], fold: Uint16Array): string {
  const variants = variantsOf(fold);
  const shortest = [...new Set(terms)].filter(
    (term) => !terms.some((other) => other !== term && term.includes(other)),
  );
  const rests = new Map<string, string[]>();
  for (const term of shortest) {
    const [first = '', ...others] = [...term].map((char) => classOf(char, fold, variants));
    rests.set(first, [...(rests.get(first) ?? []), others.join('')]);
  }
  return [...rests].map(([first, ends]) => first + oneOf(ends)).join('|');
}

function oneOf(patterns: readonly string[]): string {
  return patterns.length > 1 ? `(?:${patterns.join('|')})` : (patterns[0] ?? '');
}

function variantsOf(fold: Uint16Array): Map<number, string[]> {
  const variants = new Map<number, string[]>();
  fold.forEach((to, from) => {
    variants.set(to, [...(variants.get(to) ?? []), String.fromCharCode(from)]);
  });
  return variants;
}

function classOf(char: string, fold: Uint16Array, variants: Map<number, string[]>): string {
  const all = variants.get(fold[char.charCodeAt(0)] as number) ?? [char];
  const han = all.filter((variant) => /[\u3400-\u9fff]/.test(variant));
  return han.length > 1 ? `[${han.join('')}]` : char.replace(SPECIAL, '\\$&');
}
