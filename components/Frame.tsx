import { PORTRAITS } from '../engine/types';
import { lookOf } from './look';
import { useManner } from './manner';
import { RowName } from './RowName';

/** The six rows before anything is known of them, as high as they will be, so that nothing jumps. */
export function Frame() {
  const { looks } = useManner();
  return (
    <div class="frame" aria-hidden="true">
      <div class="filter" />
      <ol class="portraits">
        {PORTRAITS.map((portrait) => (
          <li key={portrait} class="portrait portrait-none" style={lookOf(portrait, looks)}>
            <div class="row">
              <span class="ordinal">{portrait}</span>
              <RowName portrait={portrait} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
