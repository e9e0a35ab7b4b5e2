import {
  LEVELS,
  type Level,
  MEASURE_CLASSES,
  type MeasureClass,
  type Roster,
  type RosterEntry,
} from '../engine/types';

export interface LevelBar {
  level: Level;
  total: number;
  parts: { measure: MeasureClass; count: number }[];
}

/** True when the text lists or counts anybody or any unit, so that there is something to show. */
export function hasContent(roster: Roster): boolean {
  return roster.total !== null || roster.entries.length > 0 || roster.organisations.length > 0;
}

/** People on the list, each entry by its count. */
export function listed(entries: readonly RosterEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

/** People told by post or name. */
export function named(entries: readonly RosterEntry[]): RosterEntry[] {
  return entries.filter(({ by }) => by === undefined);
}

/**
 * The entries to draw. A text may tell the same people by post, by level and by measure: the way that tells most of
 * them, and no more than the total, is drawn; they are never added up.
 */
export function drawn({ entries, total }: Roster): RosterEntry[] {
  const ways = [undefined, 'level', 'measure'].map((way) => entries.filter(({ by }) => by === way));
  const fitting = ways.filter((way) => !total || listed(way) <= total.count);
  return fitting.reduce<RosterEntry[]>(
    (best, way) => (listed(way) > listed(best) ? way : best),
    [],
  );
}

/** One bar a level that occurs, highest level first, lightest measure first. */
export function levelBars(entries: readonly RosterEntry[]): LevelBar[] {
  return [...LEVELS]
    .reverse()
    .map((level) => {
      const here = entries.filter((entry) => entry.level === level);
      const parts = MEASURE_CLASSES.map((measure) => ({
        measure,
        count: listed(here.filter((entry) => entry.measure === measure)),
      }));
      return { level, total: listed(here), parts: parts.filter(({ count }) => count > 0) };
    })
    .filter(({ total }) => total > 0);
}
