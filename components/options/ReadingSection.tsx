import { LANGUAGES, type Locale } from '../../locales';
import { useOptions } from './context';
import { Radios } from './Radios';
import { Section } from './Section';

const LOCALES = Object.keys(LANGUAGES) as Locale[];

/** Languages and scripts: of the interface and of quotations. */
export function ReadingSection() {
  const { t, state, actions } = useOptions();
  const { language, quotations } = state.settings;
  return (
    <Section title={t('reading.title')}>
      <Radios
        legend={t('reading.language')}
        value={language}
        choose={(value) => actions.change({ language: value })}
        choices={[
          { value: 'auto', label: t('reading.auto') },
          ...LOCALES.map((value) => ({ value, label: LANGUAGES[value] })),
        ]}
      />
      <Radios
        legend={t('reading.quotations')}
        value={quotations}
        choose={(value) => actions.change({ quotations: value })}
        choices={(['page', 'zh-Hans', 'zh-Hant'] as const).map((value) => ({
          value,
          label: t(`reading.${value}`),
        }))}
      />
      <p class="note">{t('reading.quotationsNote')}</p>
    </Section>
  );
}

/** From which strength on a hint is marked. */
export function LeastSection() {
  const { t, state, actions } = useOptions();
  return (
    <Section title={t('least.title')} note={t('least.note')}>
      <Radios
        legend={t('least.title')}
        legendUnseen
        value={state.settings.least}
        choose={(least) => actions.change({ least })}
        choices={(['weak', 'fair', 'strong'] as const).map((value) => ({
          value,
          label: t(`least.${value}`),
        }))}
      />
    </Section>
  );
}
