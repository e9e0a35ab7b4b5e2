import { useId, useState } from 'preact/hooks';
import { useSurroundings } from '../context';
import type { Format } from './formats';

const CHOICES: readonly Format[] = ['markdown', 'html', 'csv', 'json'];

/** Copying, saving and printing what was found. */
export function TakeAway() {
  const { t, actions } = useSurroundings();
  const [format, setFormat] = useState<Format>('markdown');
  const [said, setSaid] = useState('');
  const title = useId();
  const take = async (how: 'copy' | 'save') => {
    const done = await actions.take(format, how);
    setSaid(t(done ? (how === 'copy' ? 'take.copied' : 'take.saved') : 'take.failed'));
  };
  return (
    <section class="take" aria-labelledby={title}>
      <h2 id={title}>{t('take.title')}</h2>
      <div class="take-row">
        <select
          class="quiet"
          aria-label={t('take.format')}
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as Format)}
        >
          {CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t(`take.${choice}`)}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" onClick={() => take('copy')}>
          {t('take.copy')}
        </button>
        <button type="button" class="quiet" onClick={() => take('save')}>
          {t('take.save')}
        </button>
        <button type="button" class="quiet" onClick={actions.print}>
          {t('take.print')}
        </button>
      </div>
      <p class="soft" role="status">
        {said || t('take.note')}
      </p>
    </section>
  );
}
