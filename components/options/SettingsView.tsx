import { useOptions } from './context';
import { FilePicker } from './FilePicker';
import { KeysSection } from './KeysSection';
import { PortraitSection } from './PortraitSection';
import { Problems } from './Problems';
import { LeastSection, ReadingSection } from './ReadingSection';
import { Section } from './Section';
import { SilencedSection } from './SilencedSection';
import { SitesSection } from './SitesSection';

/** All settings on one page. */
export function SettingsView() {
  return (
    <>
      <PortraitSection />
      <LeastSection />
      <SitesSection />
      <SilencedSection />
      <ReadingSection />
      <KeysSection />
      <FileSection />
    </>
  );
}

function FileSection() {
  const { t, state, actions } = useOptions();
  return (
    <Section title={t('file.title')} note={t('file.note')}>
      <div class="buttons">
        <button type="button" class="quiet" onClick={actions.exportSettings}>
          {t('file.export')}
        </button>
        <FilePicker label={t('file.import')} picked={actions.importSettings} />
        <button type="button" class="quiet" onClick={actions.reset}>
          {t('file.reset')}
        </button>
      </div>
      <Problems title={t('file.kept')} list={state.problems} />
    </Section>
  );
}
