import { useEffect, useId, useState } from 'preact/hooks';
import type { Report } from '../../engine/report';
import type { Key } from '../../locales';
import { useSurroundings } from '../context';
import { type Filter, isOpen, passes } from '../filter';
import { useManner } from '../manner';
import type { Format } from './formats';
import { takeable } from './sheet';

const CHOICES: readonly Format[] = ['markdown', 'html', 'csv', 'json'];
/** What is said after it went well, and what else can be done after it did not. */
const SAID = {
  copy: ['take.copied', 'take.copyFailed'],
  save: ['take.saved', 'take.saveFailed'],
} as const satisfies Record<string, readonly [Key, Key]>;

/** Copying, saving and printing what the filter leaves of what was found. */
export function TakeAway({ report, filter }: { report: Report; filter: Filter }) {
  const { t, actions } = useSurroundings();
  const { least } = useManner();
  const [format, setFormat] = useState<Format>('markdown');
  const [said, setSaid] = useState<Key | null>(null);
  const title = useId();
  // What was said of another choice is true no longer; said again, it is read out again.
  useEffect(() => setSaid(null), [format, filter]);
  const take = async (how: keyof typeof SAID) => {
    const [done, failed] = SAID[how];
    setSaid(null);
    setSaid((await actions.take(format, how)) ? done : failed);
  };
  const all = takeable(report, least);
  const left = all.filter((finding) => passes(finding, filter)).length;
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
      {!isOpen(filter) && <p class="soft">{t('take.selection', { left, total: all.length })}</p>}
      <p class={said ? 'told' : 'soft'} role="status">
        {t(said ?? 'take.note')}
      </p>
    </section>
  );
}
