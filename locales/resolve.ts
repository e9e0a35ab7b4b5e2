import type { Locale } from '../engine/knowledge';

// Apart from the texts: scripts in pages and the background need this and none of those.

/**
 * The language to show.
 * @param setting the reader's choice
 * @param uiLanguage the browser's own, a BCP 47 tag such as `zh-HK`
 */
export function resolveLocale(setting: 'auto' | Locale, uiLanguage: string): Locale {
  if (setting !== 'auto') return setting;
  const tag = uiLanguage.toLowerCase().replaceAll('_', '-');
  if (!/^(zh|yue|wuu|nan|hak)\b/.test(tag)) return 'en';
  if (/hans/.test(tag)) return 'zh-Hans';
  return /hant|-(tw|hk|mo)\b|^(yue|nan|hak)\b/.test(tag) ? 'zh-Hant' : 'zh-Hans';
}
