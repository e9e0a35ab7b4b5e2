import type { Paragraph, Token } from '../tokens';
import type { Span } from '../types';
import type { Cues } from './cues';
import { noneAbove } from './none-above';
import { bareStanding, ranksIn, type Standing, standingOf } from './standing';
import { isHarmed, isStated } from './total';

/** Farthest that the words for a group may stand from its number: 县处级以上干部3人, 14人都是来自乡镇. */
const REACH = 8;
/** 除一名分管农业的副县长外: what is excepted has 18 characters at most. */
const EXCEPTION = /除了?([^，,；;。]{2,18}?)(?:之|以)?外/;

const BREAK = /[，,；;。：:！？!?]/;
const SEPARATOR = /^[\s]*[、，,；;。：:（）()！？!?]/;
const NESTED = /其中|包括|含/;
const GOES_ON = /^[\s（(]*(?:其中|这些人[中里]|這些人[中裡]|他们[中里]|他們[中裡])/;
const NOBODY_BEFORE = /(?:没有|沒有|无|無|未见|未見|不见|不見)$/;
const NOBODY_AFTER = /^(?:也|都|亦)?(?:没|沒|未|不|无|無|空)/;
/** Behind 个 nobody can tell people from offices, unless it says who they are. */
const ARE = /^(?:都|全|均)?(?:是|在|为|為|来自|來自|属|屬)/;
const ONLY = /[只仅僅占佔][有是了]?$/;

/** 村干部3人, 村干部占三成: the group stands before the number, whatever follows. */
const TOLD_AHEAD = /人次?$|[占佔][了到据據]?[^占佔]{0,8}$/;

/** So many people of one group. */
export interface Part extends Span {
  count: number;
  standing: Standing;
  /** The words for the group, from the farthest to the nearest. */
  ranks: readonly Token[];
}

/**
 * How a total is split into groups: 其中县处级3人、村干部12人, 九成是村干部, 除一名副县长外其余都是科员. A share is turned into
 * people by the total and rounded. Empty where the parts are more than the whole: then it is another count that they
 * belong to.
 */
export function partsOf(cues: Cues, text: string, paragraph: Paragraph, total: Token): Part[] {
  const reading = new PartsReading(cues, text, paragraph, total);
  const parts = reading.parts();
  return sumOf(parts) <= total.value ? parts : [];
}

/** How many people some parts are together. */
export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.count, 0);
}

class PartsReading {
  private readonly cues: Cues;
  private readonly text: string;
  private readonly paragraph: Paragraph;
  private readonly total: Token;

  constructor(cues: Cues, text: string, paragraph: Paragraph, total: Token) {
    this.cues = cues;
    this.text = text;
    this.paragraph = paragraph;
    this.total = total;
  }

  parts(): Part[] {
    const exception = this.exception();
    const end = this.end();
    const all = exception ? null : this.allBelow(end);
    if (all) return [all];
    const from = exception && exception.start > this.total.end ? exception.end : this.total.end;
    const behind = this.listed(from, end);
    const parts = exception ? [...this.excepted(exception), ...behind] : behind;
    if (parts.length === 0) return this.summedUp();
    const rest = this.rest(parts, end);
    return rest ? [...parts, rest] : parts;
  }

  /** 无一人职级高于股长: all of them are one part. */
  private allBelow(end: number): Part | null {
    const { cues, text, paragraph, total } = this;
    const ranks = noneAbove(cues, text, paragraph, total.end, end);
    const [first] = ranks;
    if (!first) return null;
    return { start: first.start, end: first.end, count: total.value, standing: 'below', ranks };
  }

  /** 村干部28人、镇干部3人，共31人: parts before the total are such where they add up to it. */
  private summedUp(): Part[] {
    const { start } = this.paragraph.sentences[this.total.sentence] as Span;
    const parts = this.listed(start, this.total.start);
    return sumOf(parts) === this.total.value ? parts : [];
  }

  /** The split ends with the total's sentence, with the next where that goes on with 其中, or before another total. */
  private end(): number {
    const { total, paragraph, text } = this;
    const next = paragraph.sentences[total.sentence + 1];
    const goesOn = next && GOES_ON.test(text.slice(next.start, next.end));
    const end = goesOn ? next.end : (paragraph.sentences[total.sentence] as Span).end;
    const other = this.cues
      .within(paragraph, 'num.people', total.end, end)
      .find((number) => isStated(this.cues, text, paragraph, number));
    return other?.start ?? end;
  }

  /** 除一名副县长外: before the total or behind it, with a number. */
  private exception(): Span | null {
    const sentence = this.paragraph.sentences[this.total.sentence] as Span;
    const words = this.text.slice(sentence.start, sentence.end);
    const found = EXCEPTION.exec(words);
    if (!found) return null;
    const start = sentence.start + found.index;
    return { start, end: start + found[0].length };
  }

  /** What is excepted from juniors is none of them: 除一名科长外，其余都是临时工. */
  private excepted({ start, end }: Span): Part[] {
    return this.listed(start, end).map((part) =>
      part.standing === 'below' ? { ...part, standing: 'other' } : part,
    );
  }

  private listed(start: number, end: number): Part[] {
    const numbers = ['num.people', 'num.percent', 'num.count']
      .flatMap((name) => [...this.cues.within(this.paragraph, name, start, end)])
      .sort((a, b) => a.start - b.start);
    const parts: Part[] = [];
    let from = start;
    numbers.forEach((number, i) => {
      const part = this.partAt(number, from, Math.min(numbers[i + 1]?.start ?? end, end), parts);
      if (part) parts.push(part);
      from = Math.max(part?.end ?? 0, number.end);
    });
    return parts;
  }

  private partAt(number: Token, from: number, limit: number, known: readonly Part[]): Part | null {
    const { cues, text } = this;
    const before = this.wordsBefore(number, from);
    const after = this.wordsAfter(number, limit);
    const words = text.slice(before.start, before.end);
    const follows = text.slice(after.start, after.end);
    if (NOBODY_BEFORE.test(words) || NOBODY_AFTER.test(text.slice(number.end, number.end + 2)))
      return null;
    if (known.length > 0 && NESTED.test(words)) return null;
    if (isHarmed(cues, text, this.paragraph, number)) return null;
    if (cues.is(number, 'num.count') && !this.countsPeople(number, words, follows)) return null;
    const count = cues.is(number, 'num.percent')
      ? Math.round(number.value * this.total.value)
      : number.value;
    const ahead = ranksIn(cues, this.paragraph, before).filter(
      ({ end }) => number.start - end <= REACH,
    );
    const behind = ranksIn(cues, this.paragraph, after).filter(
      ({ start }) => start - number.end <= REACH,
    );
    const told = ahead.length > 0 && TOLD_AHEAD.test(text.slice(before.start, number.end));
    const own = behind.length > 0 && !told ? behind : ahead;
    const ends = own.length > 0 ? own : [number];
    return {
      start: Math.min(number.start, ...ends.map((rank) => rank.start)),
      end: Math.max(number.end, ...ends.map((rank) => rank.end)),
      count,
      standing: own.length > 0 ? standingOf(cues, own) : (bareStanding(words) ?? 'other'),
      ranks: own,
    };
  }

  /** 23个是村里的, 局长只有两个; 乡镇12个 are offices. */
  private countsPeople({ end }: Token, before: string, after: string): boolean {
    return /[个個]/.test(this.text[end - 1] as string) && (ARE.test(after) || ONLY.test(before));
  }

  /** Back to what ends a clause: brackets stand inside the words for a group, 村（社区）干部. */
  private wordsBefore(number: Token, from: number): Span {
    let start = number.start;
    while (start > from && !BREAK.test(this.text[start - 1] as string)) start -= 1;
    const words = this.text.slice(start, number.start);
    const listed = start === from && from > this.total.end ? words.lastIndexOf('、') : -1;
    return { start: start + listed + 1, end: number.start };
  }

  private wordsAfter(number: Token, limit: number): Span {
    let end = number.end;
    if (SEPARATOR.test(this.text.slice(end, end + 2))) return { start: end, end };
    while (end < limit && !BREAK.test(this.text[end] as string)) end += 1;
    const measure = this.cues
      .within(this.paragraph, 'measure', number.end, end)
      .find((one) => this.text[one.end] !== '的');
    return { start: number.end, end: measure?.start ?? end };
  }

  /** 其余都是村干部: all that the parts told so far leave over. */
  private rest(parts: readonly Part[], end: number): Part | null {
    const [word] = this.cues.within(this.paragraph, 'rest', this.total.end, end);
    if (!word) return null;
    let stop = word.end;
    while (stop < end && !BREAK.test(this.text[stop] as string)) stop += 1;
    const span = { start: word.start, end: stop };
    if (parts.some((part) => part.start < stop && part.end > word.start)) return null;
    const ranks = ranksIn(this.cues, this.paragraph, span);
    const count = this.total.value - sumOf(parts);
    if (ranks.length === 0 || count <= 0) return null;
    return { ...span, count, standing: standingOf(this.cues, ranks), ranks };
  }
}
