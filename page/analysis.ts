import type { Analysis, Roster, Span } from '../engine/types';

/** The engine, wherever it runs: reads one text in one go. */
export type Analyse = (text: string) => Promise<Analysis>;

/**
 * Most UTF-16 units for one call of the engine: far more than an article has, which is best read whole. The engine
 * cannot be interrupted, and other tabs are waiting for it too.
 */
const PIECE = 24_000;
/** Of a text that goes on changing: it is read again around each change. */
const LEAST_PIECE = 3_000;
/** Pieces that are on their way at a time: the engine should never have to wait for the page. */
const AT_A_TIME = 2;
/** What has been found is told after so many milliseconds, if the text is not read by then, and then ever more rarely. */
const FIRST_TOLD_MS = 250;
/** Reading one page stops here, in milliseconds; what was read until then is shown as read in part. */
const LONGEST_MS = 30_000;

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
  #pieces: readonly Piece[] = [];
  #last: Analysed | null = null;

  constructor(analyse: Analyse) {
    this.#analyse = analyse;
  }

  /**
   * Reads `text`.
   * @param stopped asked between pieces; when true the answer is `null` and nothing is remembered
   * @param tell called with what has been found so far, where reading takes long
   * @throws what the engine throws
   */
  async read(
    text: string,
    stopped: () => boolean,
    tell: (soFar: Analysis) => Promise<void> = async () => {},
  ): Promise<Analysed | null> {
    if (this.#last && text === this.#text) return this.#last;
    const { before, after, from, to } = this.#reusable(text);
    const spans = cut(text, from, to, this.#sizeFor(text));
    const end = performance.now() + LONGEST_MS;
    const isOver = () => stopped() || performance.now() > end;
    const told = rarely(async (pieces) => tell(merge([...before, ...pieces])));
    const read = await this.#readPieces(text, spans, isOver, told);
    if (stopped()) return null;
    const partial = read.length < spans.length;
    this.#text = text;
    this.#pieces = [...before, ...read, ...(partial ? [] : after)];
    this.#last = { analysis: merge(this.#pieces), partial };
    return this.#last;
  }

  /** Reads as many of `spans` as there is time for, from the first on. */
  async #readPieces(
    text: string,
    spans: readonly Span[],
    isOver: () => boolean,
    tell: (pieces: readonly Piece[]) => Promise<void>,
  ): Promise<Piece[]> {
    const pieces: Piece[] = [];
    const waiting = spans.entries();
    const readOn = async () => {
      for (const [index, { start, end }] of waiting) {
        pieces[index] = { start, end, analysis: await this.#analyse(text.slice(start, end)) };
        if (isOver()) return;
        if (pieces.length < spans.length) await tell(pieces);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, readOn));
    return pieces;
  }

  /** A text is read whole if it can be; one that goes on changing in small pieces, for one of them at a time. */
  #sizeFor({ length }: string): number {
    return this.#last && length <= PIECE ? LEAST_PIECE : PIECE;
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

/** Passes on the pieces that follow each other without a gap, but not each time. */
function rarely(
  tell: (pieces: readonly Piece[]) => Promise<void>,
): (pieces: readonly Piece[]) => Promise<void> {
  const start = performance.now();
  let wait = FIRST_TOLD_MS;
  return async (pieces) => {
    if (performance.now() - start < wait) return;
    wait *= 2;
    let inRow = 0;
    while (pieces[inRow]) inRow += 1;
    await tell(pieces.slice(0, inRow));
  };
}

function cut(text: string, from: number, to: number, size: number): Span[] {
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
