import type { Analysis, Readable, Span } from '../engine/types';
import { commonEnd, commonStart, cut, merge, type Piece } from './pieces';

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
const FIRST_TOLD_MS = 100;
/** A text of more pieces takes longer than that for certain: what stands above is told as soon as it has been read. */
const MANY = 4;
/** Reading one page stops here, in milliseconds; what was read until then is shown as read in part. */
const LONGEST_MS = 30_000;

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
  #text: Readable = '';
  #pieces: readonly Piece[] = [];
  #last: Analysed | null = null;
  /** Rises when the rules change; what was read with those before must not be remembered. */
  #version = 0;

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
    text: Readable,
    stopped: () => boolean,
    tell: (soFar: Analysis) => Promise<void> = async () => {},
  ): Promise<Analysed | null> {
    if (this.#last && isSame(text, this.#text)) return this.#last;
    const version = this.#version;
    const { before, after, from, to } = this.#reusable(text);
    const spans = cut(text, from, to, this.#sizeFor(text));
    const end = performance.now() + LONGEST_MS;
    const isOver = () => stopped() || performance.now() > end;
    const first = spans.length > MANY ? 0 : FIRST_TOLD_MS;
    const told = rarely(first, async (pieces) => tell(merge([...before, ...pieces])));
    const read = await this.#readPieces(text, spans, isOver, told);
    if (stopped()) return null;
    const partial = read.length < spans.length;
    const pieces = [...before, ...read, ...(partial ? [] : after)];
    const analysed = { analysis: merge(pieces), partial };
    if (version !== this.#version) return analysed;
    this.#text = text;
    this.#pieces = pieces;
    this.#last = analysed;
    return analysed;
  }

  /** Reads as many of `spans` as there is time for, from the first on. */
  async #readPieces(
    text: Readable,
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
  #sizeFor({ length }: Readable): number {
    return this.#last && length <= PIECE ? LEAST_PIECE : PIECE;
  }

  /** Forgets what was read, and what is being read: the rules are not what they were. */
  forget(): void {
    this.#version += 1;
    this.#last = null;
    this.#pieces = [];
    this.#text = '';
  }

  /** Pieces of the last text that stand unchanged in this one, and the stretch between them. */
  #reusable(text: Readable): { before: Piece[]; after: Piece[]; from: number; to: number } {
    const same = commonStart(this.#text, text);
    // All up to the last that ends with a line: those before it may end within one.
    const kept = this.#pieces.findLastIndex(
      ({ end }) => end <= same && text.slice(end, end + 1) === '\n',
    );
    const before = this.#pieces.slice(0, kept + 1);
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

function isSame(a: Readable, b: Readable): boolean {
  return a.length === b.length && commonStart(a, b) === a.length;
}

/**
 * Passes on the pieces that follow each other without a gap, but not each time.
 * @param first after how many milliseconds for the first time
 */
function rarely(
  first: number,
  tell: (pieces: readonly Piece[]) => Promise<void>,
): (pieces: readonly Piece[]) => Promise<void> {
  const start = performance.now();
  let wait = first;
  return async (pieces) => {
    let inRow = 0;
    while (pieces[inRow]) inRow += 1;
    if (inRow === 0 || performance.now() - start < wait) return;
    wait = 2 * Math.max(wait, FIRST_TOLD_MS);
    await tell(pieces.slice(0, inRow));
  };
}
