import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Portrait, Strength } from '../engine/types';
import { type Looks, looksOf, PALETTE } from '../page/palette';
import type { Settings } from '../page/settings-schema';

/** How the reader wants findings shown, wherever they are shown. */
export interface Manner {
  looks: Looks;
  /** What is weaker stands apart. */
  least: Strength;
  portraitsOff: readonly Portrait[];
  /** Puts a quotation into the reader's own script; offsets may shift. */
  quote(text: string): string;
}

const asItStands = (text: string) => text;

/** What the settings say, with `quote` for the script of quotations. */
export function mannerOf(
  { looks, least, portraitsOff }: Pick<Settings, 'looks' | 'least' | 'portraitsOff'>,
  quote: Manner['quote'] = asItStands,
): Manner {
  return { looks: looksOf(looks), least, portraitsOff, quote };
}

export const MannerContext = createContext<Manner>({
  looks: PALETTE,
  least: 'fair',
  portraitsOff: [],
  quote: asItStands,
});

export function useManner(): Manner {
  return useContext(MannerContext);
}
