import type { Roster, RosterEntry, Span } from '../types';
import { type Cues, isHeavier } from './cues';
import type { Decision } from './decisions';
import type { Person } from './people';

/** Somebody who is entered, as far as the text tells of them. */
export type Told = Omit<Person, 'name' | 'sentence'>;

/** Somebody of whom the text tells no post. */
export const UNTOLD = { post: '', count: 1, level: 'unknown', role: 'unknown' } as const;

/** The entries of one paragraph: each person once, with the heaviest measure. */
export class Entries {
  private readonly entered = new Map<Person | string, RosterEntry>();
  private readonly cues: Cues;
  private readonly text: string;
  private readonly roster: Roster;

  constructor(cues: Cues, text: string, roster: Roster) {
    this.cues = cues;
    this.text = text;
    this.roster = roster;
  }

  /** Enters a person, or gives the one who is there already the heavier measure. */
  enter(key: Person | string, who: Told, decision: Decision): RosterEntry {
    const known = this.entered.get(key);
    if (known) {
      this.raise(known, decision);
      return known;
    }
    const entry = this.entryOf(who, decision);
    this.entered.set(key, entry);
    this.roster.entries.push(entry);
    return entry;
  }

  /** Enters people of whom only how many they are is told. */
  enterCounted(count: number, { start, end }: Span, decision: Decision): RosterEntry {
    const entry = this.entryOf({ start, end, ...UNTOLD, count }, decision);
    entry.by = 'measure';
    this.roster.entries.push(entry);
    return entry;
  }

  raise(entry: RosterEntry, { measures }: Decision): void {
    const [measure, measureClass] = this.cues.heaviest(measures);
    if (entry.by || !isHeavier(measureClass, entry.measure)) return;
    entry.measure = measureClass;
    entry.measureText = this.words(measure);
  }

  /** The person is part of the group that was entered last. */
  skip(person: Person): void {
    const entry = this.roster.entries.at(-1);
    if (entry) this.entered.set(person, entry);
  }

  private entryOf(who: Told, { measures }: Decision): RosterEntry {
    const { start, end, post, count, level, role } = who;
    const [measure, measureClass] = this.cues.heaviest(measures);
    return {
      start,
      end,
      count,
      level,
      role,
      post,
      measure: measureClass,
      measureText: this.words(measure),
    };
  }

  private words({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}
