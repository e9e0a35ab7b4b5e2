import { CurrentView } from '../../components/options/CurrentView';
import { OptionsContext, type OptionsState } from '../../components/options/context';
import { portraitTexts } from '../../engine/generated/portrait-texts';
import { ruleTexts } from '../../engine/generated/rule-texts';
import type { Locale } from '../../locales';
import type { OptionsStore } from './store';

interface Props {
  store: OptionsStore;
  state: OptionsState;
  locale: Locale;
}

/** The whole page: what is known of rules, the state, and the view that the address names. */
export function App({ store, state, locale }: Props) {
  const rule = (id: string) =>
    Object.hasOwn(ruleTexts, id) ? ruleTexts[id] : state.book?.rules.find((own) => own.id === id);
  const around = {
    locale,
    state,
    knowledge: { portraits: portraitTexts, rule },
    actions: store.actions,
    packs: store.packs.actions,
  };
  return (
    <OptionsContext.Provider value={around}>
      <CurrentView />
    </OptionsContext.Provider>
  );
}
