import { browser } from 'wxt/browser';
import type { Knowledge } from '../../components/context';
import { type Filter, writeFilter } from '../../components/filter';
import type { Format } from '../../components/takeaway/formats';
import { makeSheet, type Sheet } from '../../components/takeaway/sheet';
import type { PopupState } from '../../components/view';
import { resolveLocale } from '../../locales';

/** What a state gives to take away; `null` before the page has been read. */
export function sheetOf(
  { view, page, settings, filter }: Pick<PopupState, 'view' | 'page' | 'settings' | 'filter'>,
  knowledge: Knowledge,
): Sheet | null {
  if (view.kind !== 'read') return null;
  return makeSheet({
    report: view.report,
    url: view.url,
    title: page.title,
    version: browser.runtime.getManifest().version,
    date: new Date(),
    locale: resolveLocale(settings.language, browser.i18n.getUILanguage()),
    knowledge,
    least: settings.least,
    filter,
  });
}

/** Copies or saves a sheet. @returns whether the browser let it happen */
export async function takeAway(
  sheet: Sheet | null,
  format: Format,
  how: 'copy' | 'save',
): Promise<boolean> {
  if (!sheet) return false;
  const { copySheet, saveSheet } = await import('../../components/takeaway/hand-over');
  try {
    if (how === 'copy') await copySheet(sheet, format);
    else saveSheet(sheet, format);
    return true;
  } catch (error) {
    console.debug('wenze-mirror: not handed over', error);
    return false;
  }
}

/** Opens what a filter leaves of what was found in a tab as a page to print. */
export async function openSheet(tabId: number, filter: Filter): Promise<void> {
  const address = ['/sheet.html#', tabId, '&', writeFilter(filter)].join('');
  await browser.tabs.create({ url: browser.runtime.getURL(address as never) });
}

/** Opens the page where a text can be pasted and tried. */
export async function openTryOut(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#rules' as never) });
}
