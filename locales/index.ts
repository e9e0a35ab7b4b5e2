import type { Locale } from '../engine/knowledge';
import { en } from './en';
import { fill } from './fill';
import { zhHant } from './generated/zh-Hant';
import { type Key, type Messages, zhHans } from './zh-Hans';

export { resolveLocale } from './resolve';
export type { Key, Locale };

const messages: Record<Locale, Messages> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The interface languages, each named in itself. */
export const LANGUAGES: Record<Locale, string> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

/**
 * One text of the interface.
 * @param params values for `{name}`, see `fill`
 */
export function t(
  locale: Locale,
  key: Key,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(messages[locale][key], params);
}

/** What a reader calls a piece of evidence; the rule's own word where the interface has none. */
export function slotName(locale: Locale, slot: string): string {
  const key = `slot.${slot}`;
  return key in zhHans ? t(locale, key as Key) : slot;
}

/** What a rule text is called; its own short name where the interface has none. */
export function lawName(locale: Locale, source: string): string {
  const key = `law.${source}`;
  return key in zhHans ? t(locale, key as Key) : source;
}
