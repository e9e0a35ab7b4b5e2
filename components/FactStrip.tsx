import type { Roster } from '../engine/types';
import { useSurroundings } from './context';
import { FactQuotes } from './FactQuotes';
import { LevelChart } from './LevelChart';
import { type Observation, observationsOf } from './observations';
import { drawn, hasContent, levelBars } from './roster';

/** What this text itself says about who was dealt with: observations, never conclusions. */
export function FactStrip({ roster }: { roster: Roster }) {
  const { t } = useSurroundings();
  if (!hasContent(roster)) return null;
  const bars = levelBars(drawn(roster));
  return (
    <section class="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts.title')}</h2>
      <ul>
        {observationsOf(roster).map((observation) => (
          <Seen key={observation.key} observation={observation} />
        ))}
      </ul>
      {bars.length > 0 && <LevelChart bars={bars} />}
      <FactQuotes roster={roster} />
      <p class="soft">{t('facts.note')}</p>
    </section>
  );
}

function Seen({ observation: { key, n, mentioned, why } }: { observation: Observation }) {
  const { t } = useSurroundings();
  return (
    <li class={mentioned ? 'mentioned' : 'unmentioned'}>
      {t(key, { n })}
      {why && (
        <details>
          <summary>{t('facts.why')}</summary>
          <p class="soft">{t(why)}</p>
        </details>
      )}
    </li>
  );
}
