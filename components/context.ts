import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Localised, PortraitText, RuleText } from '../engine/knowledge';
import type { Portrait } from '../engine/types';
import { type Key, type Locale, t } from '../locales';
import type { Actions } from './view';

/** The texts about rules and portraits, made from rules/ at build time. */
export interface Knowledge {
  portraits: Record<Portrait, PortraitText>;
  rule(id: string): RuleText | undefined;
}

export interface Surroundings {
  locale: Locale;
  knowledge: Knowledge;
  actions: Actions;
}

export const Context = createContext<Surroundings | null>(null);

/** The language, the knowledge and the actions of the popup around a component. */
export function useSurroundings() {
  const found = useContext(Context);
  if (!found) throw new Error('Render this inside <Context.Provider>.');
  const { locale } = found;
  return {
    ...found,
    t: (key: Key, params?: Record<string, string | number>) => t(locale, key, params),
    say: (text: Localised) => text[locale],
  };
}
