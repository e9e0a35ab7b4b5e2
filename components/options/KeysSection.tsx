import { useOptions } from './context';
import { Section } from './Section';

const NAMES = {
  'next-passage': 'keys.next',
  'previous-passage': 'keys.previous',
  'toggle-marks': 'keys.marks',
  _execute_action: 'keys.popup',
} as const;

/** The keyboard commands as the browser has them; only the browser can change them. */
export function KeysSection() {
  const { t, state, actions } = useOptions();
  return (
    <Section title={t('keys.title')}>
      <dl class="keys">
        {state.commands.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{name in NAMES ? t(NAMES[name as keyof typeof NAMES]) : name}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('keys.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={actions.changeKeys}>
        {t('keys.change')}
      </button>
      <p class="note">{t('keys.how')}</p>
    </Section>
  );
}
