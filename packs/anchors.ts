import { patternOf, termsOf } from '../scripts/tables/gate';
import type { Pack } from './schema';

/** A single character stands on nearly every page. */
const LEAST = 2;
/** More words than this would cost every page on the list too much. */
const MOST = 2_000;

/**
 * What lets a page through the gate for the sake of packs: their own words.
 * @param fold as the built-in tables have it
 * @returns source of a regular expression; `null` where they have none, or so many that they run on a click only
 */
export function anchorsOf(packs: readonly Pack[], fold: Uint16Array): string | null {
  const words = packs.flatMap(({ lexicon }) => Object.values(lexicon ?? {}).flatMap(termsOf));
  const anchors = new Set(words.filter(({ length }) => length >= LEAST));
  return anchors.size === 0 || anchors.size > MOST ? null : patternOf([...anchors], fold);
}
