import type { Chunk } from './chunks';
import { placeOf } from './lineage';
import { asLine, endsSentence, isBlank, keepLines } from './white-space';

/**
 * Most UTF-16 units of several stretches made one: of a block that changes all of it is put together anew. An article has
 * fewer.
 */
const MOST_IN_ONE = 50_000;

/** Gathers text nodes in reading order, with what stands between them, in stretches that end with a line each. */
export class TextSink {
  readonly #done: Chunk[] = [];
  /** Length of those, each with its line end. */
  #before = 0;
  // Of the stretch that is being read:
  #nodes: Text[] = [];
  #bounds: number[] = [];
  #texts: string[] = [];
  #length = 0;
  #last = '';
  #block = false;
  #breaks = 0;
  #space = false;

  get length(): number {
    return this.#before + this.#length;
  }

  /** Everything that has been read. */
  get stretches(): readonly Chunk[] {
    this.#cut();
    return this.#done;
  }

  /** A block begins or ends. */
  endLine(): void {
    this.#block = true;
  }

  /** A `<br>`. */
  breakLine(): void {
    this.#breaks += 1;
  }

  add(node: Text): void {
    const { data } = node;
    if (isBlank(data)) {
      this.#space = this.#space || data.length > 0;
      return;
    }
    const separator = this.#separator();
    this.#last = data.includes('\n') ? shown(node) : data;
    this.#texts.push(separator, this.#last);
    this.#nodes.push(node);
    const start = this.#length + separator.length;
    this.#length = start + data.length;
    this.#bounds.push(start, this.#length);
    this.#block = false;
    this.#breaks = 0;
    this.#space = false;
  }

  /** Adds a whole block read before. */
  addChunk(chunk: Chunk): void {
    this.#cut();
    this.#push(chunk);
  }

  /** A block begins that is to be a stretch of its own. @returns what `fold` has to be given at its end */
  begin(): number {
    this.#cut();
    return this.#done.length;
  }

  /** All that has been read since as one stretch; `null` when that is nothing, or too much for one. */
  fold(since: number): Chunk | null {
    this.#cut();
    const inner = this.#done.slice(since);
    if (inner.length < 2) return inner[0] ?? null;
    if (lengthOf(inner) > MOST_IN_ONE) return null;
    const one = joined(inner);
    this.#done.splice(since, inner.length, one);
    return one;
  }

  #cut(): void {
    if (this.#nodes.length === 0) return;
    const stretch = { text: this.#texts.join(''), nodes: this.#nodes, bounds: this.#bounds };
    this.#nodes = [];
    this.#bounds = [];
    this.#texts = [];
    this.#length = 0;
    this.#push(stretch);
  }

  #push(stretch: Chunk): void {
    this.#done.push(stretch);
    this.#before += stretch.text.length + 1;
  }

  #separator(): string {
    if (this.#length === 0) return '';
    if (this.#block || this.#breaks > 1) return '\n';
    if (this.#breaks === 1) return endsSentence(this.#last) ? '\n' : '\u2028';
    return this.#space ? ' ' : '';
  }
}

function lengthOf(stretches: readonly Chunk[]): number {
  return stretches.reduce((sum, { text }) => sum + text.length + 1, -1);
}

function joined(stretches: readonly Chunk[]): Chunk {
  const texts: string[] = [];
  const nodes: Text[] = [];
  const bounds: number[] = [];
  let start = 0;
  for (const stretch of stretches) {
    texts.push(stretch.text);
    for (const node of stretch.nodes) nodes.push(node);
    for (const bound of stretch.bounds) bounds.push(start + bound);
    start += stretch.text.length + 1;
  }
  return { text: texts.join('\n'), nodes, bounds };
}

/** A text with line ends in it, as white space is shown there. Style is asked only where it decides. */
function shown(node: Text): string {
  const { data } = node;
  const place = data.trim().includes('\n') ? placeOf(node) : null;
  if (!place || !/^(pre|break-spaces)/.test(getComputedStyle(place).whiteSpace)) {
    return asLine(data);
  }
  return keepLines(data);
}
