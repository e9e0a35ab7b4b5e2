import { fill } from '../fill';
import { optionsZhHant } from '../generated/options-zh-Hant';
import type { Locale } from '../index';
import { optionsEn } from './en';
import { type OptionsKey, type OptionsMessages, optionsZhHans } from './zh-Hans';

export type { OptionsKey };

const messages: Record<Locale, OptionsMessages> = {
  'zh-Hans': optionsZhHans,
  'zh-Hant': optionsZhHant,
  en: optionsEn,
};

/** One text of the settings, rules and own-rules pages; values as for `t`. */
export function tOptions(
  locale: Locale,
  key: OptionsKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(messages[locale][key], params);
}
