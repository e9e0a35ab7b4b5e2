import type { Readable } from '../engine/types';

/**
 * Texts with a line end between each and the next, which are never put together: for a page that grows by an article
 * at a time that would cost more than the article.
 */
export class LongText implements Readable {
  readonly length: number;
  readonly texts: readonly string[];
  /** Where each of them begins. */
  readonly starts: Int32Array;

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.starts = new Int32Array(texts.length);
    let end = -1;
    for (let index = 0; index < texts.length; index += 1) {
      this.starts[index] = end + 1;
      end += 1 + (texts[index] as string).length;
    }
    this.length = Math.max(0, end);
  }

  /** Offsets as `String.slice` takes them, but none below 0. */
  slice(start: number, end = this.length): string {
    if (end <= start) return '';
    const first = this.indexAt(start);
    const parts: string[] = [];
    for (let index = first; index < this.texts.length; index += 1) {
      const from = this.starts[index] as number;
      if (from > end) break;
      parts.push((this.texts[index] as string).slice(Math.max(0, start - from), end - from));
    }
    return parts.join('\n');
  }

  /** The first line end at or after an offset, -1 when there is none. */
  indexOf(lineEnd: '\n', from: number): number {
    const index = this.indexAt(from);
    const text = this.texts[index] ?? '';
    const start = this.starts[index] ?? 0;
    const inside = text.indexOf(lineEnd, from - start);
    if (inside !== -1) return start + inside;
    return index < this.texts.length - 1 ? start + text.length : -1;
  }

  /** The last line end at or before an offset, -1 when there is none. */
  lastIndexOf(lineEnd: '\n', from: number): number {
    const index = this.indexAt(from);
    const start = this.starts[index] ?? 0;
    const text = this.texts[index] ?? '';
    // The line end after a text is its own.
    if (from - start >= text.length && index < this.texts.length - 1) return start + text.length;
    const inside = text.lastIndexOf(lineEnd, from - start);
    return inside === -1 ? start - 1 : start + inside;
  }

  /** Which of the texts an offset stands in, or at the end of. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  toString(): string {
    return this.slice(0);
  }
}

/** How far two texts begin with the same stretches: a look at each, not at its characters, where they are the very same. */
export function sharedStart(a: Readable, b: Readable): number {
  if (!(a instanceof LongText && b instanceof LongText)) return 0;
  let index = 0;
  while (index < a.texts.length && a.texts[index] === b.texts[index]) index += 1;
  return Math.min(a.starts[index] ?? a.length, b.length);
}

/** The same from the end. */
export function sharedEnd(a: Readable, b: Readable): number {
  if (!(a instanceof LongText && b instanceof LongText)) return 0;
  let length = 0;
  for (let back = 1; back <= a.texts.length; back += 1) {
    const text = a.texts[a.texts.length - back] as string;
    if (text !== b.texts[b.texts.length - back]) break;
    length += text.length + 1;
  }
  return Math.min(length, a.length, b.length);
}
