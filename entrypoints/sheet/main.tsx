import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PrintPage } from '../../components/takeaway/PrintPage';
import { resolveLocale } from '../../locales';
import { loadSettings } from '../../page/settings';
import { knowledge, loadRuleTexts } from '../popup/knowledge';
import { askTab, tabById } from '../popup/tab';
import { sheetOf } from '../popup/take-away';

const tab = await tabById(Number(location.hash.slice(1)));
const [{ settings, corrupt }] = await Promise.all([loadSettings(), loadRuleTexts()]);
const view = tab && (await askTab(tab));
const page = { title: tab?.title ?? '', host: tab?.host ?? '' };
const sheet =
  view &&
  sheetOf({ view, page, settings, corrupt, gone: false, silenced: null, inView: [] }, knowledge);
const locale = resolveLocale(settings.language, browser.i18n.getUILanguage());
document.documentElement.lang = locale;
if (sheet) document.title = sheet.title;
render(
  <PrintPage sheet={sheet ?? null} locale={locale} />,
  document.getElementById('sheet') as HTMLElement,
);
