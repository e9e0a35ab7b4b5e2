import { useOptions } from './context';
import { OptionsPage } from './OptionsPage';
import { PacksView } from './PacksView';
import { RulesView } from './RulesView';
import { SettingsView } from './SettingsView';

/** The page's frame around the view that the address names. */
export function CurrentView() {
  const {
    state: { view, book },
  } = useOptions();
  return (
    <OptionsPage>
      {view === 'settings' && <SettingsView />}
      {view === 'rules' && <RulesView book={book} />}
      {view === 'packs' && <PacksView />}
    </OptionsPage>
  );
}
