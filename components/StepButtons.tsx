import type { Portrait } from '../engine/types';
import { useSurroundings } from './context';

/** Previous and next passage on the page, of all portraits or of one. */
export function StepButtons({ portrait }: { portrait?: Portrait }) {
  const { t, actions } = useSurroundings();
  const scope = portrait === undefined ? 'steps' : 'portrait';
  return (
    <fieldset class="steps" aria-label={t('steps.label')}>
      <button
        type="button"
        aria-label={t(`${scope}.previous`)}
        title={t(`${scope}.previous`)}
        onClick={() => actions.step(-1, portrait)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m3 7.5 3-3 3 3" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={t(`${scope}.next`)}
        title={t(`${scope}.next`)}
        onClick={() => actions.step(1, portrait)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="m3 4.5 3 3 3-3" />
        </svg>
      </button>
    </fieldset>
  );
}
