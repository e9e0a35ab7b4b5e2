import type { Chunk } from './chunks';
import { placeOf } from './lineage';
import { asLine, endsSentence, isBlank, keepLines } from './white-space';

/** A place in what has been read. */
export interface Place {
  nodes: number;
  texts: number;
}

/** Gathers text nodes in reading order, with what stands between them. */
export class TextSink {
  readonly nodes: Text[] = [];
  readonly bounds: number[] = [];
  readonly #texts: string[] = [];
  #length = 0;
  #last = '';
  #block = false;
  #breaks = 0;
  #space = false;

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#texts.join('');
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
    this.nodes.push(node);
    const start = this.#length + separator.length;
    this.#length = start + data.length;
    this.bounds.push(start, this.#length);
    this.#afresh(false);
  }

  /** Adds a whole block read before. */
  addChunk({ text, nodes, bounds }: Chunk): void {
    this.#block = true;
    const separator = this.#separator();
    const start = this.#length + separator.length;
    this.#texts.push(separator, text);
    for (const node of nodes) this.nodes.push(node);
    for (const bound of bounds) this.bounds.push(start + bound);
    this.#length = start + text.length;
    this.#afresh(true);
  }

  /** Where a block that begins now will begin. */
  place(): Place {
    return { nodes: this.nodes.length, texts: this.#texts.length };
  }

  /** What has been read since, `null` when that is nothing. */
  since(place: Place): Chunk | null {
    const start = this.bounds[2 * place.nodes];
    if (start === undefined) return null;
    return {
      // The first of the texts stands between this block and what was before it.
      text: this.#texts.slice(place.texts + 1).join(''),
      nodes: this.nodes.slice(place.nodes),
      bounds: this.bounds.slice(2 * place.nodes).map((bound) => bound - start),
    };
  }

  #afresh(block: boolean): void {
    this.#block = block;
    this.#breaks = 0;
    this.#space = false;
  }

  #separator(): string {
    if (this.#length === 0) return '';
    if (this.#block || this.#breaks > 1) return '\n';
    if (this.#breaks === 1) return endsSentence(this.#last) ? '\n' : '\u2028';
    return this.#space ? ' ' : '';
  }
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
