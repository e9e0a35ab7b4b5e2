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
  /** Findings that stand in the view of the page, where that is followed. */
  inView?: ReadonlySet<number>;
}

export type Translate = (key: Key, params?: Record<string, string | number>) => string;

export const Context = createContext<Surroundings | null>(null);

/** The language, the knowledge and the actions of the popup around a component. */
export function useSurroundings() {
  const found = useContext(Context);
  if (!found) throw new Error('Render this inside <Context.Provider>.');
  const { locale } = found;
  const translate: Translate = (key, params) => t(locale, key, params);
  return { ...found, t: translate, say: (text: Localised) => text[locale] };
}
