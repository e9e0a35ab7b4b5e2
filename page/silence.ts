import type { Finding, Portrait } from '../engine/types';
import type { Settings, Silenced } from './settings-schema';

/** Most of a passage that is remembered: enough to know it again. */
const MOST_QUOTED = 200;

/** One passage that the reader has silenced, as the settings keep it. */
export type SilencedPassage = Silenced['passages'][number];

/** What of a passage is remembered: its words without white space, which pages change at will. */
export function quoteOf(text: string): string {
  return text.replace(/\s+/g, '').slice(0, MOST_QUOTED);
}

/** How a silenced passage is remembered. */
export function silencedPassage(
  { portrait, rule }: Pick<Finding, 'portrait' | 'rule'>,
  text: string,
  site: string,
): SilencedPassage {
  return { portrait, rule, quote: quoteOf(text), site };
}

/** Says of a finding with the words of its passage whether the reader wants to see it. */
export type Wanted = (finding: Pick<Finding, 'portrait' | 'rule'>, text: string) => boolean;

/** What the settings leave of the findings on a site: no portrait, rule or passage that is switched off. */
export function wantedOn({ portraitsOff, silenced }: Settings, site: string): Wanted {
  const rules = new Set(silenced.rules);
  for (const one of silenced.rulesHere) if (one.site === site) rules.add(one.rule);
  const key = (portrait: Portrait, quote: string) => portrait + quote;
  const quotes = new Set(
    silenced.passages
      .filter((one) => one.site === site)
      .map(({ portrait, quote }) => key(portrait, quoteOf(quote))),
  );
  return ({ portrait, rule }, text) =>
    !portraitsOff.includes(portrait) &&
    !rules.has(rule) &&
    !(quotes.size > 0 && quotes.has(key(portrait, quoteOf(text))));
}
