import { LANGUAGES, type Locale } from '../locales';
import { useSurroundings } from './context';
import { SilencedBanner } from './SilencedBanner';
import type { PopupState } from './view';

const LOCALES = Object.keys(LANGUAGES) as Locale[];

/** What the reader can set: reading again, marks, this site, language. */
export function Footer({ state: { view, page, settings, silenced } }: { state: PopupState }) {
  const { t, actions } = useSurroundings();
  return (
    <footer>
      <SilencedBanner silenced={silenced} />
      {view.kind === 'read' && (
        <>
          <button type="button" class="quiet" onClick={actions.readAgain}>
            {t('footer.again')}
          </button>
          <label>
            <input
              type="checkbox"
              checked={view.marksShown}
              onChange={(event) => actions.showMarks(event.currentTarget.checked)}
            />
            {t('footer.marks')}
          </label>
          <label title={t('footer.gutterHint')}>
            <input
              type="checkbox"
              checked={settings.gutter}
              onChange={(event) => actions.showGutter(event.currentTarget.checked)}
            />
            {t('footer.gutter')}
          </label>
        </>
      )}
      {page.host !== '' && view.kind !== 'off' && (
        <button type="button" class="quiet" onClick={() => actions.setOff(true)}>
          {t('footer.offHere')}
        </button>
      )}
      <select
        class="quiet"
        aria-label={t('footer.language')}
        value={settings.language}
        onChange={(event) => actions.setLanguage(event.currentTarget.value as 'auto' | Locale)}
      >
        <option value="auto">{t('language.auto')}</option>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {LANGUAGES[locale]}
          </option>
        ))}
      </select>
    </footer>
  );
}
