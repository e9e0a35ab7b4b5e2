import { firstFrom, type Paragraph, type Token } from '../tokens';
import type { Roster, RosterEntry, Span } from '../types';
import { chainTo, REACH } from './chain';
import type { Cues } from './cues';
import { type Decision, decisionsIn } from './decisions';
import { Entries, UNTOLD } from './entries';
import { anonymousNames } from './names';
import { organisationIn } from './organisations';
import { type Person, peopleIn } from './people';
import { splitOf } from './split';
import { isStatistic } from './total';

/** Farthest that a post may stand after its measure: 免去王某县水利局局长职务. */
const REACH_AFTER = 16;
/** More people than this under one measure are a statistic. */
const MOST_COUNTED = 500;
/** A further measure that names nobody hits the same people only so close behind: farther off, somebody else stands between. */
const AGAIN = 16;
/** Farthest that a name may stand before its measure. */
const NAME_REACH = 40;

/** Measures before which nobody need stand: 免去某县局长职务. */
const TAKES = /^[免撤辞辭解]|去$/;

/** 降为科员: what somebody becomes is nobody else. */
const BECOMES = /[为為成任]/;

/** One paragraph on its way into the roster. */
export class ParagraphReading {
  private readonly people: readonly Person[];
  private readonly byName = new Map<string, Person>();
  private readonly entries: Entries;
  /** Numbers that are entered, by themselves or as a share of the total: 约谈5人免职2人 tells of five once. */
  private readonly counted = new Set<Token>();
  private readonly roster: Roster;
  private readonly cues: Cues;
  private readonly text: string;
  private readonly paragraph: Paragraph;

  constructor(cues: Cues, text: string, paragraph: Paragraph, roster: Roster) {
    this.cues = cues;
    this.text = text;
    this.paragraph = paragraph;
    this.roster = roster;
    this.entries = new Entries(cues, text, roster);
    this.people = peopleIn(cues, text, paragraph);
    for (const person of this.people) {
      if (person.name && !this.byName.has(person.name)) this.byName.set(person.name, person);
    }
  }

  readSplit(total: Token, measures: readonly Token[]): void {
    const own = measures.filter(({ sentence }) => sentence === total.sentence);
    const [measure, measureClass] = this.cues.heaviest(own);
    for (const share of splitOf(this.cues, this.text, this.paragraph, total)) {
      const numbers = this.cues.within(this.paragraph, 'num.people', share.start, share.end);
      for (const number of numbers) this.counted.add(number);
      this.roster.entries.push({
        ...share,
        by: 'level',
        post: this.words(share),
        measure: measureClass,
        measureText: measure ? this.words(measure) : '',
      });
      for (const person of this.people) {
        if (person.start < share.end && person.end > share.start) this.entries.skip(person);
      }
    }
  }

  readDecisions(): void {
    let from = this.paragraph.start;
    let last: Decision | null = null;
    let lastHit: RosterEntry[] = [];
    for (const decision of decisionsIn(this.cues, this.paragraph)) {
      if (last?.sentence !== decision.sentence || decision.start - last.end > AGAIN) lastHit = [];
      const hit = this.readDecision(decision, from, lastHit);
      if (hit.length > 0) lastHit = hit;
      last = decision;
      from = decision.end;
    }
  }

  /** Enters whom one decision hits: by post, by name, as a unit, as a number, or the same people once more. */
  private readDecision(decision: Decision, from: number, lastHit: RosterEntry[]): RosterEntry[] {
    const people = this.peopleOf(decision, from);
    if (people.length > 0)
      return people.map((person) => this.entries.enter(person, person, decision));
    const named = this.namedOf(decision, from);
    if (named.length > 0) return named;
    if (this.isRoutine(decision)) return [];
    const unit = organisationIn(this.cues, this.paragraph, decision, from);
    if (unit) {
      this.roster.organisations.push(unit);
      return [];
    }
    const counted = this.countedBy(decision, from);
    if (counted) return [counted];
    for (const entry of lastHit) this.entries.raise(entry, decision);
    return lastHit;
  }

  private peopleOf(decision: Decision, from: number): Person[] {
    if (this.isRoutine(decision)) return [];
    const first = firstFrom(this.people, from);
    const beyond = firstFrom(this.people, decision.end + REACH_AFTER + 1);
    const near = this.people
      .slice(first, beyond)
      .filter(({ sentence }) => sentence === decision.sentence);
    const before = chainTo(decision, near);
    if (before.length > 0) return before;
    if (!decision.measures.some((measure) => TAKES.test(this.words(measure)))) return [];
    const after = near.find(
      ({ start }) => start >= decision.end && !BECOMES.test(this.text.slice(decision.end, start)),
    );
    return after ? [after] : [];
  }

  /** People whose post was told before, and who stand here by name alone; or who have no post at all. */
  private namedOf(decision: Decision, from: number): RosterEntry[] {
    const sentence = this.paragraph.sentences[decision.sentence] as Span;
    const start = Math.max(from, sentence.start, decision.start - NAME_REACH);
    const words = this.text.slice(start, decision.start);
    const known = this.knownIn(words).filter(({ end }) => end <= start);
    const entries = known.map((person) => this.entries.enter(person, person, decision));
    for (const { name, at } of anonymousNames(words)) {
      if (known.some((person) => person.name === name)) continue;
      const span = { start: start + at, end: start + at + name.length };
      entries.push(this.entries.enter(name, { ...span, ...UNTOLD }, decision));
    }
    return entries;
  }

  /** 给予党内警告12人: so many people of whom only the measure is told. */
  private countedBy(decision: Decision, from: number): RosterEntry | null {
    const near = this.cues
      .within(this.paragraph, 'num.people', Math.max(from, decision.start - 6), decision.end + 3)
      .find(
        (number) =>
          (number.end <= decision.start || number.start >= decision.end) &&
          !this.counted.has(number),
      );
    if (
      !near ||
      near.value < 2 ||
      near.value > MOST_COUNTED ||
      near.start === this.roster.total?.start ||
      isStatistic(this.cues, this.paragraph, near)
    )
      return null;
    this.counted.add(near);
    return this.entries.enterCounted(near.value, near, decision);
  }

  /** Talks that are held with everybody as a matter of course. */
  private isRoutine(decision: Decision): boolean {
    if (this.cues.heaviest(decision.measures)[1] !== 'education') return false;
    const { start } = this.paragraph.sentences[decision.sentence] as Span;
    const words = this.cues.within(this.paragraph, 'roster.routine', start, decision.end);
    return words.some((word) => decision.start - word.end <= REACH);
  }

  /** People of the paragraph whose names stand in a few words. */
  private knownIn(words: string): Person[] {
    const found = new Set<Person>();
    for (let at = 0; at < words.length; at += 1) {
      for (const length of [2, 3]) {
        const person = this.byName.get(words.slice(at, at + length));
        if (person) found.add(person);
      }
    }
    return [...found];
  }

  private words({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}
