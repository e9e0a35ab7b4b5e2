/** A stretch of a page that begins and ends with a line. */
export interface Chunk {
  text: string;
  nodes: readonly Text[];
  /** Start and end of each node's stretch in `text`, one pair after another. */
  bounds: readonly number[];
}

/** Blocks read before and not changed since: of a page that grows, only what is new is walked through again. */
export class Chunks {
  #kept = new WeakMap<Element, Chunk>();
  #version = 0;
  #holdsAny = false;

  /** Rises with every change; a block that was read while it rose may have changed under way. */
  get version(): number {
    return this.#version;
  }

  get(block: Element): Chunk | undefined {
    return this.#kept.get(block);
  }

  /** @param version as it was when the block's reading began */
  keep(block: Element, chunk: Chunk, version: number): void {
    if (version !== this.#version) return;
    this.#holdsAny = true;
    this.#kept.set(block, chunk);
  }

  /** Something in or below these nodes has changed. */
  touch(nodes: Iterable<Node>): void {
    this.#version += 1;
    // What stands around many changed texts is climbed over once: trees may be deep.
    const climbed = new Set<Node>();
    for (const node of nodes) {
      for (let at: Node | null = node; at && !climbed.has(at); at = at.parentNode) {
        climbed.add(at);
        if (at instanceof Element) this.#kept.delete(at);
      }
    }
  }

  /** A block that has stood nowhere may have changed meanwhile, and nobody was told. */
  drop(node: Node): void {
    if (!this.#holdsAny || !(node instanceof Element)) return;
    this.#kept.delete(node);
    for (const element of node.querySelectorAll('*')) this.#kept.delete(element);
  }

  /** Anything may have changed. */
  clear(): void {
    this.#version += 1;
    this.#holdsAny = false;
    this.#kept = new WeakMap();
  }
}
