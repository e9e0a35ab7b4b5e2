import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Knowledge } from '../../components/context';
import { MannerContext, mannerOf } from '../../components/manner';
import { Popup } from '../../components/Popup';
import { quoterFor } from '../../components/script';
import type { PopupState } from '../../components/view';
import { portraitTexts, ruleTexts } from '../../engine/generated/rule-texts';
import { resolveLocale, t } from '../../locales';
import { loadSettings } from '../../page/settings';
import { createStore } from './store';
import { currentTab } from './tab';

const knowledge: Knowledge = {
  portraits: portraitTexts,
  rule: (id) => (Object.hasOwn(ruleTexts, id) ? ruleTexts[id] : undefined),
};
const root = document.getElementById('popup') as HTMLElement;
const uiLanguage = browser.i18n.getUILanguage();
const [tab, loaded] = await Promise.all([currentTab(), loadSettings()]);
const quote = await quoterFor(loaded.settings.quotations);
const { actions, start } = createStore(tab, loaded, show);
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
