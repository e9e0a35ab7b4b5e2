import type { Roster } from '../engine/types';
import type { Key } from '../locales';
import { useSurroundings } from './context';
import { LevelChart } from './LevelChart';
import { hasContent, levelBars, listed } from './roster';

/** What this text itself says about who was dealt with: observations, never conclusions. */
export function FactStrip({ roster }: { roster: Roster }) {
  const { t } = useSurroundings();
  if (!hasContent(roster)) return null;
  const bars = levelBars(roster.entries);
  return (
    <section class="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('facts.title')}</h2>
      <ul>
        {observations(roster).map(({ key, n, mentioned }) => (
          <li key={key} class={mentioned ? 'mentioned' : 'unmentioned'}>
            {t(key, { n })}
          </li>
        ))}
      </ul>
      {bars.length > 0 && <LevelChart bars={bars} />}
      <p class="soft">{t('facts.note')}</p>
    </section>
  );
}

interface Observation {
  key: Key;
  n: number;
  mentioned: boolean;
}

function observations(roster: Roster): Observation[] {
  const { total, entries, organisations, trigger, rectification } = roster;
  const people = listed(entries);
  const chiefs = listed(entries.filter(({ role }) => role === 'chief'));
  const seen: Observation[] = [];
  const see = (key: Key, n = 0, mentioned = true) => seen.push({ key, n, mentioned });
  if (total) see('facts.total', total.count);
  else if (people > 0) see('facts.listed', people);
  if (organisations.length > 0) see('facts.organisations', organisations.length);
  if (people > 0 && chiefs > 0) see('facts.chief.some', chiefs);
  if (people > 0 && chiefs === 0) see('facts.chief.none', 0, false);
  if (trigger) see(`facts.trigger.${trigger.kind}`);
  else see('facts.trigger.none', 0, false);
  if (rectification) see('facts.rectification.some');
  else see('facts.rectification.none', 0, false);
  return seen;
}
