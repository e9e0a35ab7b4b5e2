import type { Portrait } from './types';

/** Interface languages; `zh-Hant` is derived from `zh-Hans` at build time, with overrides. */
export type Locale = 'zh-Hans' | 'zh-Hant' | 'en';
export type Localised = Record<Locale, string>;

/** How sure an article number is: A read, B described by a source that was read, C not yet confirmed. */
export type Certainty = 'A' | 'B' | 'C';

export interface Citation {
  /** Short name of the rule text, a key of `law.*` in locales/: `问责条例`. */
  source: string;
  /** A notice has no articles. */
  article?: number;
  /** 款, counted from 1. */
  paragraph?: number;
  /** 项, as numbered in the article. */
  item?: number;
  certainty: Certainty;
}

/** What a reader is told about one rule. Built from rules/ at build time. */
export interface RuleText {
  id: string;
  portrait: Portrait;
  title: Localised;
  explanation: Localised;
  /** An innocent explanation to check first. */
  innocent: Localised;
  articles: Citation[];
}

/** What a reader is told about one portrait. */
export interface PortraitText {
  portrait: Portrait;
  name: Localised;
  short: Localised;
  gloss: Localised;
  what: Localised;
  harm: Localised;
  requires: Localised;
  check: Localised;
}
