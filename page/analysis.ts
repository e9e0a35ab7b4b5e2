import type { Analysis, Finding, Roster, Span } from '../engine/types';
import type { Slices } from './slices';

/** The engine: reads one text in one go. */
export type Analyse = (text: string) => Analysis;

/** The engine's choice among findings on the same words. */
export type Resolve = (findings: readonly Finding[]) => Finding[];

/**
 * Most UTF-16 units for one call of the engine, which cannot be interrupted: far more than an article
 * has, and yet read within 50 ms even at a tenth of the speed that the engine should have.
 */
const PIECE = 24_000;
/** Of a text that has to be cut anyway, the first piece; the others are as long as this machine reads in `AIM_MS`. */
const FIRST_PIECE = 6_000;
const LEAST_PIECE = 3_000;
const AIM_MS = 16;
/** Work on one page stops here, in milliseconds; what was read until then is shown as read in part. */
const MOST_WORK_MS = 4_000;

/** A sentence for which the engine needs all it has. */
const A_MATCH = '塌方死了六个人，最后只给分管副局长一个口头提醒。';

/** Characters compared at a time: the browser compares stretches far faster than single characters. */
const STRIDE = 2_048;

interface Piece extends Span {
  analysis: Analysis;
}

/** What has been read, `partial` when the time was up first. */
export interface Analysed {
  analysis: Analysis;
  partial: boolean;
}

/**
 * Reads long texts piece by piece, and remembers the pieces: when a page changes, only what lies
 * between the common beginning and the common end of the two texts is read again.
 */
export class Analyser {
  readonly #analyse: Analyse;
  #text = '';
  #pieces: Piece[] = [];
  #size = FIRST_PIECE;
  #last: Analysed | null = null;

  constructor(analyse: Analyse) {
    this.#analyse = analyse;
  }

  /**
   * Reads `text`, in slices.
   * @param stopped asked between pieces; when true the answer is `null` and nothing is remembered
   */
  async read(text: string, slices: Slices, stopped: () => boolean): Promise<Analysed | null> {
    if (this.#last && text === this.#text) return this.#last;
    if (!this.#last) await this.#warmUp(text.length, slices);
    const { before, after, from, to } = this.#reusable(text);
    const pieces = [...before];
    let start = from;
    while (start < to && slices.spent <= MOST_WORK_MS) {
      const piece = this.#readPiece(text, start, to);
      pieces.push(piece);
      start = piece.end;
      await slices.pause();
      if (stopped()) return null;
    }
    const partial = start < to;
    if (!partial) pieces.push(...after);
    this.#text = text;
    this.#pieces = pieces;
    this.#last = { analysis: merge(pieces), partial };
    return this.#last;
  }

  /** The first call makes the engine's tables, and what follows the first match its weights: tasks of their own. */
  async #warmUp(length: number, slices: Slices): Promise<void> {
    this.#analyse('');
    await slices.pause();
    if (length <= FIRST_PIECE) return;
    this.#analyse(A_MATCH);
    await slices.pause();
  }

  #readPiece(text: string, start: number, to: number): Piece {
    const began = performance.now();
    const end = endOfPiece(text, start, to, this.#sizeFor(text));
    const analysis = this.#analyse(text.slice(start, end));
    const took = performance.now() - began;
    const aim = Math.round(((end - start) * AIM_MS) / Math.max(took, 0.1));
    this.#size = Math.min(PIECE, Math.max(LEAST_PIECE, aim));
    return { start, end, analysis };
  }

  /** A text is read whole if it can be; one that goes on changing in small pieces, for one of them at a time. */
  #sizeFor({ length }: string): number {
    if (length > PIECE) return this.#size;
    return this.#last ? LEAST_PIECE : PIECE;
  }

  /** Forgets what was read: the rules are not what they were. */
  forget(): void {
    this.#last = null;
    this.#pieces = [];
    this.#text = '';
  }

  /** Pieces of the last text that stand unchanged in this one, and the stretch between them. */
  #reusable(text: string): { before: Piece[]; after: Piece[]; from: number; to: number } {
    const same = commonStart(this.#text, text);
    const before = this.#pieces.filter((piece) => piece.end <= same && text[piece.end] === '\n');
    const last = before.at(-1);
    // A short piece is read again together with what now follows it, or pages would end up in crumbs.
    if (last && last.end - last.start < LEAST_PIECE / 2) before.pop();
    const from = before.at(-1)?.end ?? 0;
    const tail = this.#text.length - commonEnd(this.#text, text, same);
    const shift = text.length - this.#text.length;
    const after = this.#pieces
      .filter((piece) => piece.start >= tail)
      .map((piece) => ({ ...piece, start: piece.start + shift, end: piece.end + shift }));
    return { before, after, from, to: after[0]?.start ?? text.length };
  }
}

/**
 * Where a piece that begins at `start` ends: at a line end if there is one, else after a full stop.
 * @param to end of what is to be cut
 * @param size UTF-16 units, at most
 */
export function endOfPiece(text: string, start: number, to: number, size: number): number {
  return to - start <= size ? to : borderBefore(text, start, start + size);
}

function borderBefore(text: string, start: number, limit: number): number {
  for (const border of ['\n', '。', '\u2028']) {
    const at = text.lastIndexOf(border, limit - 1);
    if (at > start) return at + (border === '\n' ? 0 : 1);
  }
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && same(a, length, b, length, STRIDE)) length += STRIDE;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return Math.min(length, most);
}

/** Length of the common end, without the first `start` characters of either text. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const equal = (length: number, count: number) =>
    same(a, a.length - length - count, b, b.length - length - count, count);
  let length = 0;
  while (length + STRIDE <= most && equal(length, STRIDE)) length += STRIDE;
  while (length < most && equal(length, 1)) length += 1;
  return length;
}

function same(a: string, atA: number, b: string, atB: number, count: number): boolean {
  return a.slice(atA, atA + count) === b.slice(atB, atB + count);
}

function merge(pieces: readonly Piece[]): Analysis {
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
