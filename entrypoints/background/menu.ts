import { browser } from 'wxt/browser';
import { tToolbar } from '../../locales/toolbar';
import { currentLocale } from './locale';

export const MENU_ITEM = 'analyse-page';

/** Makes the one entry of the page's context menu; safe to call again after an update. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ITEM,
    title: tToolbar(await currentLocale(), 'menu.analyse'),
    contexts: ['page', 'selection'],
  });
}

/** Words the entry in the language of the moment. */
export async function renameMenu(): Promise<void> {
  const title = tToolbar(await currentLocale(), 'menu.analyse');
  await browser.contextMenus.update(MENU_ITEM, { title });
}
