import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { OptionsState } from '../../components/options/context';
import { resolveLocale, t } from '../../locales';
import { loadSettings } from '../../page/settings';
import { App } from './App';
import { OptionsStore } from './store';

const root = document.getElementById('options') as HTMLElement;
const uiLanguage = browser.i18n.getUILanguage();
const store = new OptionsStore(await loadSettings(), show);
await store.start();

function show(state: OptionsState): void {
  const locale = resolveLocale(state.settings.language, uiLanguage);
  document.documentElement.lang = locale;
  document.title = t(locale, 'app.name');
  render(<App store={store} state={state} locale={locale} />, root);
}
