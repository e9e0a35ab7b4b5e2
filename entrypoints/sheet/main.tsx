import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readFilter } from '../../components/filter';
import { PrintPage } from '../../components/takeaway/PrintPage';
import { resolveLocale } from '../../locales';
import { loadSettings } from '../../page/settings';
import { knowledge, loadRuleTexts } from '../popup/knowledge';
import { Readers } from '../popup/readers';
import { askTab, tabById } from '../popup/tab';
import { sheetOf } from '../popup/take-away';

// `#7&stance=case`: the tab, and what the reader's filter asks for.
const [number, ...narrowed] = location.hash.slice(1).split('&');
const tab = await tabById(Number(number));
const { settings } = await loadSettings();
await loadRuleTexts(settings.packs);
const view = tab && (await askTab(tab, new Readers(tab.id)));
const sheet = view
  ? sheetOf({ view, page: tab, settings, filter: readFilter(narrowed.join('&')) }, knowledge)
  : null;
const locale = resolveLocale(settings.language, browser.i18n.getUILanguage());
document.documentElement.lang = locale;
if (sheet) document.title = sheet.title;
render(
  <PrintPage sheet={sheet} locale={locale} />,
  document.getElementById('sheet') as HTMLElement,
);
