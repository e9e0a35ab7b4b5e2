import { render } from 'preact';
import { browser } from 'wxt/browser';
import { MannerContext, mannerOf } from '../../components/manner';
import { Popup } from '../../components/Popup';
import { quoterFor } from '../../components/script';
import type { PopupState } from '../../components/view';
import { resolveLocale, t } from '../../locales';
import { loadSettings } from '../../page/settings';
import { loadKnowledge } from './knowledge';
import { createStore } from './store';
import { currentTab } from './tab';

const root = document.getElementById('popup') as HTMLElement;
const uiLanguage = browser.i18n.getUILanguage();
const [tab, loaded] = await Promise.all([currentTab(), loadSettings()]);
const knowledge = await loadKnowledge(loaded.settings.packs);
const quote = await quoterFor(loaded.settings.quotations);
const { actions, start } = createStore(tab, loaded, {
  knowledge,
  render: show,
  makeWay: () => window.close(),
});
start();

function show(state: PopupState): void {
  const locale = resolveLocale(state.settings.language, uiLanguage);
  document.documentElement.lang = locale;
  document.title = t(locale, 'app.name');
  render(
    <MannerContext.Provider value={mannerOf(state.settings, quote)}>
      <Popup state={state} knowledge={knowledge} actions={actions} uiLanguage={uiLanguage} />
    </MannerContext.Provider>,
    root,
  );
}
