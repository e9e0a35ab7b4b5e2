import { expect, test } from 'vitest';
import type { Level, Roster, RosterEntry } from '../engine/types';
import { observationsOf } from './observations';

function entry(level: Level, count = 1): RosterEntry {
  const span = { start: 0, end: 1 };
  return { ...span, level, count, role: 'staff', post: '', measure: 'discipline', measureText: '' };
}

function roster(entries: RosterEntry[]): Roster {
  return { total: null, entries, organisations: [], trigger: null, rectification: null };
}

test.each<[string, RosterEntry[], boolean]>([
  ['all in the village', [entry('village', 3)], true],
  ['too few to say anything about', [entry('village', 2)], false],
  ['one of them from the county', [entry('village', 5), entry('county')], false],
  [
    'a split at township level, and a county chief in another notice of the page',
    [{ ...entry('township', 8), by: 'level' }, entry('county')],
    false,
  ],
])('all junior: %s', (_, entries, said) => {
  const keys = observationsOf(roster(entries)).map(({ key }) => key);
  expect(keys.includes('facts.allJunior')).toBe(said);
});
