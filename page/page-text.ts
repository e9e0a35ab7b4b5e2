import type { Chunk } from './chunks';
import { LongText } from './long-text';

/** A stretch of one text node, in UTF-16 offsets of its `data`, `end` exclusive. */
export interface Part {
  node: Text;
  start: number;
  end: number;
}

/** What reading met on the way. */
export interface Met {
  /** Open shadow roots. */
  shadows: readonly ShadowRoot[];
  /** Elements left out by an attribute, which may change: closed `<details>`, `hidden`, `<dialog>`. */
  closed: readonly Element[];
  /** Elements that may get a shadow tree yet. */
  unfinished: readonly Element[];
  /** True when reading stopped at the limit. */
  cut: boolean;
}

/** Text read from a page, with the way back to its text nodes. */
export class PageText {
  readonly text: LongText;
  readonly met: Met;
  readonly #stretches: readonly Chunk[];
  #places: Map<Text, number> | null = null;

  /** @param stretches with a line end between each and the next */
  constructor(stretches: readonly Chunk[], met: Met) {
    this.text = new LongText(stretches.map(({ text }) => text));
    this.met = met;
    this.#stretches = stretches;
  }

  /** The text nodes in reading order. */
  get nodes(): readonly Text[] {
    return this.#stretches.flatMap(({ nodes }) => nodes);
  }

  /** The stretches of text nodes that make up `[start, end)`; separators belong to none. */
  parts(start: number, end: number): Part[] {
    const parts: Part[] = [];
    for (let at = this.text.indexAt(start); at < this.#stretches.length; at += 1) {
      const before = this.text.starts[at] as number;
      if (before >= end) break;
      addParts(parts, this.#stretches[at] as Chunk, start - before, end - before);
    }
    return parts;
  }

  /** The same stretches as ranges. Stretches that the page has since cut short are left out. */
  ranges(start: number, end: number): StaticRange[] {
    const ranges: StaticRange[] = [];
    for (const part of this.parts(start, end)) {
      if (part.end > part.node.length) continue;
      ranges.push(
        new StaticRange({
          startContainer: part.node,
          startOffset: part.start,
          endContainer: part.node,
          endOffset: part.end,
        }),
      );
    }
    return ranges;
  }

  /** Where the character at `offset` stands, or `null` on a separator and past the end. */
  nodeAt(offset: number): { node: Text; offset: number } | null {
    const [part] = this.parts(offset, offset + 1);
    return part ? { node: part.node, offset: part.start } : null;
  }

  /** Offset in the text of a place in a text node, or `null` when that node was not read. */
  offsetOf(node: Text, offset: number): number | null {
    this.#places ??= this.#allPlaces();
    const place = this.#places.get(node);
    return place === undefined ? null : place + offset;
  }

  #allPlaces(): Map<Text, number> {
    const places = new Map<Text, number>();
    for (const [at, { nodes, bounds }] of this.#stretches.entries()) {
      const before = this.text.starts[at] as number;
      for (const [index, node] of nodes.entries()) {
        places.set(node, before + (bounds[2 * index] as number));
      }
    }
    return places;
  }
}

/** @param start counted from the beginning of the stretch, as is `end` */
function addParts(parts: Part[], { nodes, bounds }: Chunk, start: number, end: number): void {
  for (let index = firstEndingAfter(bounds, start); index < nodes.length; index += 1) {
    const from = bounds[2 * index] as number;
    if (from >= end) break;
    const to = Math.min(end, bounds[2 * index + 1] as number);
    const at = Math.max(start, from);
    parts.push({ node: nodes[index] as Text, start: at - from, end: to - from });
  }
}

/** @param bounds start and end of each node, one pair after another */
function firstEndingAfter(bounds: readonly number[], offset: number): number {
  let low = 0;
  let high = bounds.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((bounds[2 * middle + 1] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
