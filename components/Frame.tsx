import { PORTRAITS } from '../engine/types';
import { useSurroundings } from './context';
import { lookOf } from './look';
import { useManner } from './manner';

/** The six rows before anything is known of them, as high as they will be, so that nothing jumps. */
export function Frame() {
  const { say, knowledge } = useSurroundings();
  const { looks } = useManner();
  return (
    <div class="frame" aria-hidden="true">
      <div class="filter" />
      <ol class="portraits">
        {PORTRAITS.map((portrait) => (
          <li key={portrait} class="portrait portrait-none" style={lookOf(portrait, looks)}>
            <div class="row">
              <span class="ordinal">{portrait}</span>
              <span class="row-name">
                <span class="sample">{say(knowledge.portraits[portrait].short)}</span>
              </span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
