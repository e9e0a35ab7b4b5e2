import { useId, useState } from 'preact/hooks';
import { hostFrom, ownSites, type SiteMode } from '../../page/site-modes';
import { useOptions } from './context';
import { Radios } from './Radios';
import { Section } from './Section';

/** Which sites are read by themselves, and what was decided for single ones. */
export function SitesSection() {
  const { t, state, actions } = useOptions();
  const sites = ownSites(state.settings);
  return (
    <Section title={t('sites.title')} note={t('sites.note')}>
      <Radios
        legend={t('sites.title')}
        legendUnseen
        value={state.settings.reach}
        choose={actions.setReach}
        choices={[
          { value: 'listed', label: t('sites.listed') },
          { value: 'all', label: t('sites.all'), note: t('sites.allNote') },
          { value: 'click', label: t('sites.click') },
        ]}
      />
      <details>
        <summary>{t('sites.list', { n: state.listed.length })}</summary>
        <p class="hosts">{state.listed.join(' · ')}</p>
      </details>
      <h3>{t('sites.own')}</h3>
      <p class="note">{t('sites.ownNote')}</p>
      {sites.length === 0 && <p class="soft">{t('sites.none')}</p>}
      <ul class="rows">
        {sites.map(({ host, mode }) => (
          <SiteRow key={host} host={host} mode={mode} />
        ))}
      </ul>
      <AddSite />
    </Section>
  );
}

const MODES = ['on', 'click', 'off'] as const;

function useModeNames(): Record<SiteMode, string> {
  const { t } = useOptions();
  return { on: t('sites.on'), click: t('sites.onClick'), off: t('sites.off') };
}

function SiteRow({ host, mode }: { host: string; mode: SiteMode }) {
  const { t, state, actions } = useOptions();
  const names = useModeNames();
  const missing = mode === 'on' && state.unpermitted.includes(host);
  return (
    <li class="setting">
      <span class="host">
        {host}
        {missing && <small class="warning">{t('sites.missing')}</small>}
      </span>
      {missing && (
        <button
          type="button"
          class="quiet"
          aria-label={t('sites.allow', { host })}
          onClick={() => actions.setSite(host, 'on')}
        >
          {t('sites.allowShort')}
        </button>
      )}
      <select
        class="quiet"
        aria-label={t('sites.modeOf', { host })}
        value={mode}
        onChange={({ currentTarget }) => {
          const wanted = currentTarget.value as SiteMode;
          // Shows what is in force until the browser has agreed.
          currentTarget.value = mode;
          actions.setSite(host, wanted);
        }}
      >
        {MODES.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="quiet"
        aria-label={t('sites.remove', { host })}
        onClick={() => actions.setSite(host, null)}
      >
        {t('sites.removeShort')}
      </button>
    </li>
  );
}

function AddSite() {
  const { t, actions } = useOptions();
  const names = useModeNames();
  const [given, setGiven] = useState('');
  const [mode, setMode] = useState<SiteMode>('on');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useId();
  const problem = useId();
  const add = () => {
    const host = hostFrom(given);
    setRefused(host ? null : given);
    if (!host) return;
    actions.setSite(host, mode);
    setGiven('');
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={field}>{t('sites.add')}</label>
      <input
        id={field}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder={t('sites.addHint')}
        value={given}
        aria-invalid={refused !== null}
        aria-describedby={problem}
        onInput={({ currentTarget }) => setGiven(currentTarget.value)}
      />
      <select
        class="quiet"
        aria-label={t('sites.how')}
        value={mode}
        onChange={({ currentTarget }) => setMode(currentTarget.value as SiteMode)}
      >
        {MODES.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet">
        {t('sites.addButton')}
      </button>
      <p id={problem} class="warning" role="status">
        {refused !== null && t('sites.badHost', { given: refused.slice(0, 80) })}
      </p>
    </form>
  );
}
