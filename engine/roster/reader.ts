import type { Knowledge } from '../knowledge-tables';
import type { Paragraph } from '../tokens';
import type { Roster, Span } from '../types';
import { Cues } from './cues';
import { happened } from './decisions';
import { followUpIn, triggerIn } from './mentions';
import { ParagraphReading } from './paragraph';
import { totalsIn } from './total';

/** Collects over the paragraphs of a text who was held to account, and how. */
export class RosterReader {
  private readonly cues: Cues;
  private readonly roster: Roster = {
    total: null,
    entries: [],
    organisations: [],
    trigger: null,
    rectification: null,
  };
  /** Where the first measure of the text stands. */
  private held: Span | null = null;

  constructor(knowledge: Knowledge) {
    this.cues = new Cues(knowledge);
  }

  /** Reads one paragraph whose tokens and stance are complete. */
  read(text: string, paragraph: Paragraph): void {
    const { cues, roster } = this;
    const measures = cues.of(paragraph, 'measure').filter(happened);
    const held = [...measures, ...cues.of(paragraph, 'account').filter(happened)];
    const first = held[0];
    if (!first) return;
    const total = roster.total ? null : (totalsIn(cues, text, paragraph)[0] ?? null);
    const reading = new ParagraphReading(cues, text, paragraph, roster);
    if (total) {
      roster.total = { start: total.start, end: total.end, count: total.value };
      reading.readSplit(total, measures);
    }
    reading.readDecisions();
    if (!this.held && this.filled) this.held = first;
  }

  /** Looks for what else the text mentions; only where somebody is on the list. True once nothing more is sought. */
  readMentions(text: string, paragraph: Paragraph): boolean {
    const { cues, held, roster } = this;
    if (!held) return true;
    roster.rectification ??= followUpIn(cues, paragraph);
    roster.trigger ??= triggerIn(cues, text, paragraph, held);
    const past = paragraph.start > held.start;
    return roster.rectification !== null && (roster.trigger !== null || past);
  }

  /** Whether anybody was found on the list: only then does it matter what else the text mentions. */
  get filled(): boolean {
    const { entries, organisations, total } = this.roster;
    return entries.length > 0 || organisations.length > 0 || total !== null;
  }

  /** The roster with its spans translated by `toRaw`. */
  result(toRaw: <T extends Span>(part: T) => T): Roster {
    const { total, entries, organisations, trigger, rectification } = this.roster;
    return {
      total: total && toRaw(total),
      entries: entries.map(toRaw),
      organisations: organisations.map(toRaw),
      trigger: trigger && toRaw(trigger),
      rectification: rectification && toRaw(rectification),
    };
  }
}
