import type { Level, Roster, RosterEntry } from '../engine/types';
import type { Key } from '../locales';
import { drawn, listed, named } from './roster';

/** One thing that this text says or does not say; never a finding of fact. */
export interface Observation {
  key: Key;
  n: number;
  mentioned: boolean;
  /** Base rates and what else it may be, where the bare observation could mislead. */
  why?: Key;
}

const JUNIOR: ReadonlySet<Level> = new Set<Level>(['auxiliary', 'village', 'township']);
/** A list of fewer people is too short to say anything about. */
const FEWEST = 3;

/** What is seen in the text as a whole, in the order in which it is shown. */
export function observationsOf(roster: Roster): Observation[] {
  const { total, entries, organisations, trigger, rectification } = roster;
  const people = named(entries);
  const count = listed(people);
  const chiefs = listed(people.filter(({ role }) => role === 'chief'));
  const units = organisations.reduce((sum, unit) => sum + unit.count, 0);
  const seen: Observation[] = [];
  const see = (key: Key, n = 0) => seen.push({ key, n, mentioned: true });
  const miss = (key: Key, why?: Key) =>
    seen.push({ key, n: 0, mentioned: false, ...(why && { why }) });
  if (total) see('facts.total', total.count);
  else if (count > 0) see('facts.listed', count);
  if (units > 0) see('facts.organisations', units);
  if (count === 0) miss('facts.nobody', 'facts.nobody.why');
  else if (chiefs > 0) see('facts.chief.some', chiefs);
  else miss('facts.chief.none', 'facts.chief.none.why');
  if (isAllJunior(roster)) miss('facts.allJunior', 'facts.allJunior.why');
  if (trigger) see(`facts.trigger.${trigger.kind}`);
  else miss('facts.trigger.none');
  if (rectification) see('facts.rectification.some');
  else miss('facts.rectification.none', 'facts.rectification.none.why');
  return seen;
}

/** Whether everybody stands at township level or below; of those who are drawn, who has no level told must be staff. */
function isAllJunior(roster: Roster): boolean {
  const isTold = ({ level }: RosterEntry): boolean => level !== 'unknown';
  const entries = drawn(roster);
  return (
    listed(entries.filter(isTold)) >= FEWEST &&
    roster.entries.filter(isTold).every(({ level }) => JUNIOR.has(level)) &&
    entries.every((entry) => isTold(entry) || entry.role === 'staff')
  );
}
