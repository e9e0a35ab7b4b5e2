import { MEASURE_CLASSES } from '../engine/types';
import { useSurroundings } from './context';
import type { LevelBar } from './roster';

/**
 * People by level, each bar cut by class of measure. The bars are a drawing for the eye; the table
 * below holds the same figures for everybody.
 */
export function LevelChart({ bars }: { bars: readonly LevelBar[] }) {
  const { t } = useSurroundings();
  const widest = Math.max(...bars.map(({ total }) => total));
  const used = MEASURE_CLASSES.filter((measure) =>
    bars.some(({ parts }) => parts.some((part) => part.measure === measure)),
  );
  return (
    <figure class="chart">
      <figcaption>{t('facts.chart')}</figcaption>
      <div class="bars-by-level" aria-hidden="true">
        {bars.map(({ level, total, parts }) => (
          <div key={level} class="level">
            <span class="level-name">{t(`level.${level}`)}</span>
            <span class="level-bar">
              {parts.map(({ measure, count }) => (
                <span
                  key={measure}
                  class={`part part-${measure}`}
                  style={{ width: `${(100 * count) / widest}%` }}
                />
              ))}
              <span class="level-total">{total}</span>
            </span>
          </div>
        ))}
        <div class="legend">
          {used.map((measure) => (
            <span key={measure}>
              <i class={`part part-${measure}`} />
              {t(`measure.${measure}`)}
            </span>
          ))}
        </div>
      </div>
      <Table bars={bars} />
    </figure>
  );
}

function Table({ bars }: { bars: readonly LevelBar[] }) {
  const { t } = useSurroundings();
  return (
    <details>
      <summary>{t('facts.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('facts.level')}</th>
            <th scope="col">{t('slot.measure')}</th>
            <th scope="col">{t('slot.count')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.flatMap(({ level, parts }) =>
            parts.map(({ measure, count }) => (
              <tr key={`${level} ${measure}`}>
                <th scope="row">{t(`level.${level}`)}</th>
                <td>{t(`measure.${measure}`)}</td>
                <td>{count}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
