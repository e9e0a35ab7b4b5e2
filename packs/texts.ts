import type { Localised, RuleText } from '../engine/knowledge';
import type { Text } from '../engine/rule';
import { rulesOf } from './compile';
import type { Pack } from './schema';

/**
 * What readers are told about the rules of a pack.
 * @param traditional derives Traditional where the pack gives none
 */
export function textsOf(pack: Pack, traditional: (text: string) => string): RuleText[] {
  return rulesOf(pack).map(({ id, portrait, title, explanation, innocent, articles }) => ({
    id,
    portrait,
    title: localise(title, traditional),
    explanation: localise(explanation, traditional),
    innocent: localise(innocent, traditional),
    articles,
  }));
}

/** A text in the three languages of the interface. */
export function localise({ zh, en, hant }: Text, traditional: (text: string) => string): Localised {
  return { 'zh-Hans': zh, 'zh-Hant': hant ?? traditional(zh), en };
}
