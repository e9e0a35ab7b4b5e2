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
  /** True when reading stopped at the limit. */
  cut: boolean;
}

/** Text read from a page, with the way back to its text nodes. */
export class PageText {
  readonly text: string;
  readonly met: Met;
  readonly nodes: readonly Text[];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #indexes: Map<Text, number> | null = null;

  /** @param bounds start and end of each node's stretch in the text, one pair after another */
  constructor(text: string, nodes: readonly Text[], bounds: readonly number[], met: Met) {
    this.text = text;
    this.nodes = nodes;
    this.met = met;
    this.#starts = new Int32Array(nodes.length);
    this.#ends = new Int32Array(nodes.length);
    for (let index = 0; index < nodes.length; index += 1) {
      this.#starts[index] = bounds[2 * index] as number;
      this.#ends[index] = bounds[2 * index + 1] as number;
    }
  }

  /** The stretches of text nodes that make up `[start, end)`; separators belong to none. */
  parts(start: number, end: number): Part[] {
    const parts: Part[] = [];
    for (let index = this.#firstEndingAfter(start); index < this.nodes.length; index += 1) {
      const from = this.#starts[index] as number;
      if (from >= end) break;
      const to = Math.min(end, this.#ends[index] as number);
      const at = Math.max(start, from);
      parts.push({ node: this.nodes[index] as Text, start: at - from, end: to - from });
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
    const index = this.#firstEndingAfter(offset);
    const from = this.#starts[index];
    const node = this.nodes[index];
    if (from === undefined || !node || offset < from) return null;
    return { node, offset: offset - from };
  }

  /** Offset in the text of a place in a text node, or `null` when that node was not read. */
  offsetOf(node: Text, offset: number): number | null {
    this.#indexes ??= new Map(this.nodes.map((known, index) => [known, index]));
    const index = this.#indexes.get(node);
    return index === undefined ? null : (this.#starts[index] as number) + offset;
  }

  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] as number) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
