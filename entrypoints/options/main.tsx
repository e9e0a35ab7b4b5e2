import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsContext, type OptionsState } from '../../components/options/context';
import { OptionsPage } from '../../components/options/OptionsPage';
import { PacksView } from '../../components/options/PacksView';
import { RulesView } from '../../components/options/RulesView';
import { SettingsView } from '../../components/options/SettingsView';
import { portraitTexts, ruleTexts } from '../../engine/generated/rule-texts';
import { resolveLocale, t } from '../../locales';
import { loadSettings } from '../../page/settings';
import { OptionsStore } from './store';

const root = document.getElementById('options') as HTMLElement;
const uiLanguage = browser.i18n.getUILanguage();
const knowledge = {
  portraits: portraitTexts,
  rule: (id: string) => (Object.hasOwn(ruleTexts, id) ? ruleTexts[id] : undefined),
};
const store = new OptionsStore(await loadSettings(), show);
await store.start();

function show(state: OptionsState): void {
  const locale = resolveLocale(state.settings.language, uiLanguage);
  document.documentElement.lang = locale;
  document.title = t(locale, 'app.name');
  render(
    <OptionsContext.Provider
      value={{ locale, knowledge, state, actions: store.actions, packs: store.packs.actions }}
    >
      <OptionsPage>
        {state.view === 'settings' && <SettingsView />}
        {state.view === 'rules' && <RulesView book={state.book} />}
        {state.view === 'packs' && <PacksView />}
      </OptionsPage>
    </OptionsContext.Provider>,
    root,
  );
}
