import { type Paragraph, type Token, tokensIn } from '../tokens';
import type { Level, Role, Span } from '../types';
import type { Cues } from './cues';
import { describe } from './people';

/** Farthest that a number may stand after its rank: 县处级以上干部3人. */
const AFTER = 8;
/** Farthest that a number may stand before its rank: 3名县处级干部. */
const BEFORE = 2;

/** So many people of a level. */
export interface Share extends Span {
  count: number;
  level: Level;
  role: Role;
}

/**
 * How a total is split by level: 其中县处级3人、乡科级12人, 九成是村干部. A share is turned into people by the total and
 * rounded. The split stands in the total's sentence, or in the next where that begins with 其中.
 */
export function splitOf(cues: Cues, text: string, paragraph: Paragraph, total: Token): Share[] {
  const end = endOfSplit(text, paragraph, total);
  const ranks = [
    ...cues.within(paragraph, 'roster.rank', total.end, end),
    ...cues.within(paragraph, 'post', total.end, end),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const numbers = [
    ...cues.within(paragraph, 'num.people', total.end, end),
    ...cues.within(paragraph, 'num.percent', total.end, end),
  ].sort((a, b) => a.start - b.start);
  const shares: Share[] = [];
  let from = total.end;
  for (const rank of ranks) {
    if (rank.start < from) continue;
    const number = numberOf(text, numbers, rank, from, end);
    if (!number) continue;
    const count = cues.is(number, 'num.percent')
      ? Math.round(number.value * total.value)
      : number.value;
    shares.push({
      start: Math.min(rank.start, number.start),
      end: Math.max(rank.end, number.end),
      count,
      ...levelOf(cues, rank),
    });
    from = Math.max(rank.end, number.end);
  }
  const sum = shares.reduce((so, share) => so + share.count, 0);
  return sum <= total.value ? shares : [];
}

function endOfSplit(text: string, paragraph: Paragraph, total: Token): number {
  const own = paragraph.sentences[total.sentence] as Span;
  const next = paragraph.sentences[total.sentence + 1];
  const goesOn = next && text.slice(next.start, next.end).trimStart().startsWith('其中');
  return goesOn ? next.end : own.end;
}

function numberOf(
  text: string,
  numbers: readonly Token[],
  rank: Token,
  from: number,
  end: number,
): Token | undefined {
  const unbroken = (start: number, stop: number): boolean =>
    !/[、，,；;。]/.test(text.slice(start, stop));
  const after = tokensIn(numbers, rank.end, Math.min(rank.end + AFTER + 1, end)).find((number) =>
    unbroken(rank.end, number.start),
  );
  if (after) return after;
  return tokensIn(numbers, from, rank.start).findLast(
    (number) => rank.start - number.end <= BEFORE && unbroken(number.end, rank.start),
  );
}

/** Rank classes are named `roster.rank.<level>`; posts carry their own level and role. */
function levelOf(cues: Cues, rank: Token): { level: Level; role: Role } {
  const [kind, level] = cues.parts(rank, 'roster');
  if (kind === 'rank') return { level: level as Level, role: 'unknown' };
  return describe(cues, rank);
}
