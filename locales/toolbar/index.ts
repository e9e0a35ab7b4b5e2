import { fill } from '../fill';
import { toolbarZhHant } from '../generated/toolbar-zh-Hant';
import type { Locale } from '../index';
import { toolbarEn } from './en';
import { type ToolbarKey, type ToolbarMessages, toolbarZhHans } from './zh-Hans';

const messages: Record<Locale, ToolbarMessages> = {
  'zh-Hans': toolbarZhHans,
  'zh-Hant': toolbarZhHant,
  en: toolbarEn,
};

/** One text of the toolbar button and the menu; values as for `t`. The background starts without any other. */
export function tToolbar(
  locale: Locale,
  key: ToolbarKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(messages[locale][key], params);
}
