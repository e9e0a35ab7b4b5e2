import { useEffect, useRef } from 'preact/hooks';
import { useSurroundings } from './context';
import type { PopupState } from './view';

/** Says what has just been silenced, in sight wherever the list stands. The focus goes to the way back. */
export function SilencedBanner({ silenced }: { silenced: PopupState['silenced'] }) {
  const { t, actions } = useSurroundings();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), [silenced]);
  return (
    <div class={silenced ? 'said' : 'unseen'}>
      <p role="status">{silenced && t(`wrong.done.${silenced.reach}`)}</p>
      {silenced && (
        <button type="button" class="quiet" ref={button} onClick={actions.undoSilence}>
          {t('wrong.undo')}
        </button>
      )}
    </div>
  );
}
