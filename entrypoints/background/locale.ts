import { browser } from 'wxt/browser';
import type { Locale } from '../../locales';
import { resolveLocale } from '../../locales/resolve';
import { loadSettings } from '../../page/settings';

/** The language the reader chose, or the browser's. */
export async function currentLocale(): Promise<Locale> {
  const { settings } = await loadSettings();
  return resolveLocale(settings.language, browser.i18n.getUILanguage());
}
