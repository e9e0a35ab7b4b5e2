import type { Analysis, Readable, Roster, Span } from '../engine/types';
import { sharedEnd, sharedStart } from './long-text';

/** Characters compared at a time, then half as many, …: the browser compares stretches far faster than single ones. */
const STRIDE = 2_048;

/** A stretch of a text that has been read; the offsets of its analysis are its own. */
export interface Piece extends Span {
  analysis: Analysis;
}

/** Cuts a stretch of a text into spans of at most `size` UTF-16 units. */
export function cut(text: Readable, from: number, to: number, size: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to; ) {
    const end = endOfPiece(text, start, to, size);
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/**
 * Where a piece that begins at `start` ends: at a line end if there is one, else after a full stop.
 * @param to end of what is to be cut
 * @param size UTF-16 units, at most
 */
export function endOfPiece(text: Readable, start: number, to: number, size: number): number {
  return to - start <= size ? to : borderBefore(text, start, start + size);
}

function borderBefore(text: Readable, start: number, limit: number): number {
  // Not in the whole text: where no border stands, each piece would look back to its very beginning.
  const piece = text.slice(start, limit);
  for (const border of ['\n', '。', '\u2028']) {
    const at = piece.lastIndexOf(border);
    if (at > 0) return start + at + (border === '\n' ? 0 : 1);
  }
  const code = text.slice(limit, limit + 1).charCodeAt(0);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

/** Length of the common beginning of two texts. */
export function commonStart(a: Readable, b: Readable): number {
  const most = Math.min(a.length, b.length);
  let length = sharedStart(a, b);
  for (let stride = STRIDE; stride >= 1; stride /= 2) {
    while (length + stride <= most && same(a, length, b, length, stride)) length += stride;
  }
  return length;
}

/** Length of the common end, without the first `start` characters of either text. */
export function commonEnd(a: Readable, b: Readable, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const equal = (length: number, count: number) =>
    same(a, a.length - length - count, b, b.length - length - count, count);
  let length = Math.min(most, sharedEnd(a, b));
  for (let stride = STRIDE; stride >= 1; stride /= 2) {
    while (length + stride <= most && equal(length, stride)) length += stride;
  }
  return length;
}

function same(a: Readable, atA: number, b: Readable, atB: number, count: number): boolean {
  return a.slice(atA, atA + count) === b.slice(atB, atB + count);
}

/** What all pieces hold, in the offsets of the whole text. */
export function merge(pieces: readonly Piece[]): Analysis {
  const [only] = pieces;
  if (pieces.length === 1 && only?.start === 0) return only.analysis;
  const all = pieces.map((piece) => moved(piece.analysis, piece.start));
  const rosters = all.map(({ roster }) => roster);
  return {
    findings: all.flatMap(({ findings }) => findings),
    roster: {
      total: firstOf(rosters, 'total'),
      entries: rosters.flatMap(({ entries }) => entries),
      organisations: rosters.flatMap(({ organisations }) => organisations),
      trigger: firstOf(rosters, 'trigger'),
      rectification: firstOf(rosters, 'rectification'),
    },
    accountability: all.some(({ accountability }) => accountability),
  };
}

function firstOf<K extends keyof Roster>(rosters: readonly Roster[], key: K): Roster[K] | null {
  return rosters.find((roster) => roster[key] !== null)?.[key] ?? null;
}

function moved({ findings, roster, accountability }: Analysis, by: number): Analysis {
  const move = <S extends Span>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return {
    findings: findings.map((finding) => ({
      ...move(finding),
      evidence: finding.evidence.map(move),
    })),
    roster: {
      total: roster.total && move(roster.total),
      entries: roster.entries.map(move),
      organisations: roster.organisations.map(move),
      trigger: roster.trigger && move(roster.trigger),
      rectification: roster.rectification && move(roster.rectification),
    },
    accountability,
  };
}
