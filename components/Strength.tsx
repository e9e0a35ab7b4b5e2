import type { Strength as Level } from '../engine/types';
import { useSurroundings } from './context';

const BARS: Record<Level, number> = { weak: 1, fair: 2, strong: 3 };

/** A strength by shape and by word, so that colour is never needed to read it. */
export function Strength({ level }: { level: Level }) {
  const { t } = useSurroundings();
  return (
    <span class="strength">
      <svg class="bars" viewBox="0 0 14 12" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            class={bar <= BARS[level] ? 'bar-on' : 'bar-off'}
            x={(bar - 1) * 5 + 0.5}
            y={12 - bar * 4 + 0.5}
            width={3}
            height={bar * 4 - 1}
          />
        ))}
      </svg>
      <span class="unseen">{t('strength.label')} </span>
      {t(`strength.${level}`)}
    </span>
  );
}
