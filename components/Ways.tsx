import { useSurroundings } from './context';

/** The ways out of the popup: beside the page, and to the settings. */
export function Ways() {
  const { t, actions } = useSurroundings();
  return (
    <div class="ways">
      {actions.openPanel && (
        <Way label={t('panel.openHint')} name={t('panel.open')} run={actions.openPanel}>
          <path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />
        </Way>
      )}
      <Way label={t('footer.settings')} name={t('footer.settings')} run={actions.openSettings}>
        <path d="M2 4.5h5m4 0h3M2 11.5h3m4 0h5" />
        <circle cx="9" cy="4.5" r="1.75" />
        <circle cx="7" cy="11.5" r="1.75" />
      </Way>
    </div>
  );
}

interface WayProps {
  /** What the pointer is told. */
  label: string;
  name: string;
  run: () => void;
  children: preact.ComponentChildren;
}

function Way({ label, name, run, children }: WayProps) {
  return (
    <button type="button" class="way" aria-label={name} title={label} onClick={run}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
