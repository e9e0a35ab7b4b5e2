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
 * one, so that it needs no fold at run time. Every alternative is tried at every character of a page, so there is one
 * for all terms that differ in their first character alone, and of those one for all with the same first characters.
 */
export function patternOf(terms: readonly string[], fold: Uint16Array): string {
  const variants = variantsOf(fold);
  const shortest = [...new Set(terms)].filter(
    (term) => !terms.some((other) => other !== term && term.includes(other)),
  );
  const firsts = new Map<string, Set<string>>();
  for (const term of shortest) {
    const [first = [], ...others] = [...term].map((char) => sameAs(char, fold, variants));
    const rest = others.map(classOf).join('');
    firsts.set(rest, new Set([...(firsts.get(rest) ?? []), ...first]));
  }
  const rests = new Map<string, string[]>();
  for (const [rest, chars] of firsts) {
    const first = classOf([...chars].sort());
    rests.set(first, [...(rests.get(first) ?? []), rest]);
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

/** The characters that fold to the same one, as far as pages have them. */
function sameAs(char: string, fold: Uint16Array, variants: Map<number, string[]>): string[] {
  const all = variants.get(fold[char.charCodeAt(0)] as number) ?? [];
  const han = all.filter((variant) => /[\u3400-\u9fff]/.test(variant));
  return han.length > 1 ? han : [char];
}

/** The pattern of one of some characters. */
function classOf(chars: readonly string[]): string {
  const own = chars.map((char) => char.replace(SPECIAL, '\\$&')).join('');
  return chars.length > 1 ? `[${own}]` : own;
}
