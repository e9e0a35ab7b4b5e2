import { browser } from 'wxt/browser';
import type { Portrait } from '../../engine/types';
import type { Locale } from '../../locales';
import { tToolbar } from '../../locales/toolbar';

const CALM = '#2b7a6d';
const ON_CALM = '#ffffff';

export interface BadgeFigures {
  /** The portraits that appear, each once. */
  portraits: Portrait[];
  /** Different passages. */
  count: number;
  partial: boolean;
}

/** Shows how many of the six portraits a tab's page matches; nothing where none does. */
export async function showBadge(
  tabId: number,
  figures: BadgeFigures,
  locale: Locale,
): Promise<void> {
  const { count, partial } = figures;
  const portraits = figures.portraits.length;
  const text = portraits === 0 ? '' : String(portraits);
  const summary =
    count === 0
      ? tToolbar(locale, 'badge.none')
      : tToolbar(locale, 'badge.some', { portraits, count });
  const title = partial ? `${summary} ${tToolbar(locale, 'badge.partial')}` : summary;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: CALM }),
    browser.action.setBadgeTextColor({ tabId, color: ON_CALM }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title: `${tToolbar(locale, 'app.name')} · ${title}` }),
  ]);
}

/** Takes the figures of the page before away. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: '' }),
  ]);
}
