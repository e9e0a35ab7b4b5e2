import { type Locale, resolveLocale } from '../locales';
import { OLDEST } from '../page/oldest';
import { Context, type Knowledge, useSurroundings } from './context';
import { Footer } from './Footer';
import { Header } from './Header';
import { ReportView } from './ReportView';
import { StateNotice } from './StateNotice';
import type { Actions, PopupState } from './view';

interface Props {
  state: PopupState;
  knowledge: Knowledge;
  actions: Actions;
  /** The browser's own language. */
  uiLanguage: string;
}

/** The whole popup. */
export function Popup({ state, knowledge, actions, uiLanguage }: Props) {
  const locale: Locale = resolveLocale(state.settings.language, uiLanguage);
  return (
    <Context.Provider value={{ locale, knowledge, actions, inView: new Set(state.inView) }}>
      <div class="popup" lang={locale}>
        <Header state={state} />
        <main>
          {state.tooOld && <TooOld />}
          {state.corrupt && <Corrupt />}
          {state.view.kind === 'read' ? (
            <ReportView key={state.view.url} report={state.view.report} filter={state.filter} />
          ) : (
            <StateNotice view={state.view} />
          )}
        </main>
        <Footer state={state} />
      </div>
    </Context.Provider>
  );
}

function TooOld() {
  const { t } = useSurroundings();
  return (
    <div class="banner">
      <p>{t('tooOld', OLDEST)}</p>
    </div>
  );
}

function Corrupt() {
  const { t, actions } = useSurroundings();
  return (
    <div class="banner">
      <p>{t('corrupt.body')}</p>
      <button type="button" class="quiet" onClick={actions.dismissCorrupt}>
        {t('corrupt.action')}
      </button>
    </div>
  );
}
