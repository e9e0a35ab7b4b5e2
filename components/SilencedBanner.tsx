import { useSurroundings } from './context';
import type { PopupState } from './view';

/** Says what has just been silenced, with the way back. */
export function SilencedBanner({ silenced }: { silenced: PopupState['silenced'] }) {
  const { t, actions } = useSurroundings();
  if (!silenced) return null;
  return (
    <div class="banner" role="status">
      <p>{t(`wrong.done.${silenced.reach}`)}</p>
      <button type="button" class="quiet" onClick={actions.undoSilence}>
        {t('wrong.undo')}
      </button>
    </div>
  );
}
