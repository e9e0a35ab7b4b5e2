import type { Localised, RuleText } from '../engine/knowledge';
import type { Text } from '../engine/rule';
import { rulesOf } from './compile';
import type { Pack } from './schema';

/**
 * What readers are told about the rules of a pack.
 * @param traditional derives Traditional where the pack gives none
 */
export function textsOf(pack: Pack, traditional: (text: string) => string): RuleText[] {
  const localise = ({ zh, en, hant }: Text): Localised => ({
    'zh-Hans': zh,
    'zh-Hant': hant ?? traditional(zh),
    en,
  });
  return rulesOf(pack).map(({ id, portrait, title, explanation, innocent, articles }) => ({
    id,
    portrait,
    title: localise(title),
    explanation: localise(explanation),
    innocent: localise(innocent),
    articles,
  }));
}
