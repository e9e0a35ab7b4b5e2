import type { Chunks } from './chunks';
import { PageText } from './page-text';
import { childrenElsewhere, isInline, isLeftOut, isUnfinished, type Kind, kindOf } from './tags';
import { TextSink } from './text-sink';

/** What to know beforehand about a tree. */
export interface ReadOptions {
  /** Elements to leave out with all they hold. */
  without?: ReadonlySet<Element>;
  /** Elements that style sheets make blocks although their names do not. */
  blocks?: ReadonlySet<Element>;
  /** Most UTF-16 units to read; the rest of the page is cut off. */
  limit?: number;
  /** What is known of blocks from readings before. */
  chunks?: Chunks;
}

/** Children that stand elsewhere in the tree than below their owner: assigned to a slot, for instance. */
interface Detour {
  owner: Element;
  nodes: readonly Node[];
  at: number;
}

/** A block that is being read. */
interface Block {
  element: Element;
  /** As the sink counts. */
  start: number;
  version: number;
  /** What had been met outside the text when it began. */
  met: number;
}

// `Node.TEXT_NODE` and the like, without a look-up for each of ten thousands of nodes.
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT_FRAGMENT = 11;

const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 512;
const NONE: ReadonlySet<Element> = new Set();

/**
 * Reads the text of a tree the way a reader sees it: blocks joined by '\n', inline tags invisible,
 * a single `<br>` as U+2028. Works in slices, because a big page must not block the reader's scrolling.
 * Only what is cheap is left out here; text hidden by style sheets is found afterwards, where it matters.
 */
export class PageReader {
  readonly #root: Node;
  readonly #without: ReadonlySet<Element>;
  readonly #madeBlocks: ReadonlySet<Element>;
  readonly #limit: number;
  readonly #chunks: Chunks | null;
  readonly #sink = new TextSink();
  readonly #shadows: ShadowRoot[] = [];
  readonly #closed: Element[] = [];
  readonly #unfinished: Element[] = [];
  readonly #detours: Detour[] = [];
  /** One entry an element that is being read; `null` when it runs inside a line. */
  readonly #open: (Block | null)[] = [];
  #next: Node | null;
  /** How many shadow trees the walk stands in: they change unseen until they are watched, so nothing there is kept. */
  #depth = 0;
  #cut = false;

  /** @param options see `ReadOptions` */
  constructor(root: Node, { without, blocks, limit, chunks }: ReadOptions = {}) {
    this.#root = root;
    this.#without = without ?? NONE;
    this.#madeBlocks = blocks ?? NONE;
    this.#limit = limit ?? Infinity;
    this.#chunks = chunks ?? null;
    this.#next = root;
  }

  /**
   * Reads on until `performance.now()` reaches `until`.
   * @returns true when the whole tree has been read
   */
  advance(until: number): boolean {
    let count = 0;
    while (this.#next) {
      if (this.#sink.length >= this.#limit) {
        this.#cut = true;
        break;
      }
      count += 1;
      if (count % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && performance.now() >= until)
        return false;
      const node: Node = this.#next;
      this.#next = this.#visit(node) ?? this.#after(node);
    }
    return true;
  }

  /** What has been read. */
  result(): PageText {
    const met = {
      shadows: this.#shadows,
      closed: this.#closed,
      unfinished: this.#unfinished,
      cut: this.#cut,
    };
    return new PageText(this.#sink.stretches, met);
  }

  /** The first node inside, or `null` when there is nothing to go into. */
  #visit(node: Node): Node | null {
    if (node.nodeType === TEXT) this.#sink.add(node as Text);
    else if (node.nodeType === ELEMENT) return this.#enter(node as Element);
    else if (node === this.#root) return node.firstChild;
    return null;
  }

  #enter(element: Element): Node | null {
    const name = element.localName;
    const kind = kindOf(name);
    if (kind === 'skip') return null;
    if (kind === 'break') {
      this.#sink.breakLine();
      return null;
    }
    if (this.#without.has(element)) return null;
    if (isLeftOut(element, name, kind)) {
      this.#closed.push(element);
      return null;
    }
    const isBlock = this.#isBlock(element, kind);
    if (isBlock && this.#addKept(element)) return null;
    if (isBlock) this.#sink.endLine();
    const met = this.#met;
    if (kind === 'custom' && isUnfinished(element)) this.#unfinished.push(element);
    const first = this.#firstInside(element, name);
    if (first) this.#open.push(isBlock ? this.#begin(element, met) : null);
    return first;
  }

  #isBlock(element: Element, kind: Kind): boolean {
    if (kind === 'block') return true;
    if (kind === 'custom' && !isInline(element)) return true;
    return this.#madeBlocks.size > 0 && this.#madeBlocks.has(element);
  }

  #begin(element: Element, met: number): Block {
    const start = this.#chunks ? this.#sink.begin() : 0;
    return { element, start, version: this.#chunks?.version ?? 0, met };
  }

  #end({ element, start, version, met }: Block): void {
    this.#sink.endLine();
    if (!this.#chunks || this.#depth > 0 || this.#met !== met) return;
    const chunk = this.#sink.fold(start);
    if (chunk) this.#chunks.keep(element, chunk, version);
  }

  #addKept(element: Element): boolean {
    const chunk = this.#chunks?.get(element);
    // Nobody is told when an element gets a shadow tree.
    if (!chunk || element.shadowRoot) return false;
    this.#sink.addChunk(chunk);
    return true;
  }

  get #met(): number {
    return (
      this.#shadows.length + this.#closed.length + this.#unfinished.length + this.#detours.length
    );
  }

  #firstInside(element: Element, name: string): Node | null {
    if (element.shadowRoot) {
      this.#shadows.push(element.shadowRoot);
      const first = element.shadowRoot.firstChild;
      if (first) this.#depth += 1;
      return first;
    }
    const elsewhere = childrenElsewhere(element, name);
    if (!elsewhere) return element.firstChild;
    if (name === 'details') this.#closed.push(element);
    if (elsewhere.length > 0) this.#detours.push({ owner: element, nodes: elsewhere, at: 0 });
    return elsewhere[0] ?? null;
  }

  /** The next node in reading order that is not inside `node`. */
  #after(node: Node): Node | null {
    let at = node;
    while (at !== this.#root) {
      const detour = this.#detours[this.#detours.length - 1];
      if (detour && detour.nodes[detour.at] === at) {
        detour.at += 1;
        const following = detour.nodes[detour.at];
        if (following) return following;
        this.#detours.pop();
        at = detour.owner;
      } else {
        if (at.nextSibling) return at.nextSibling;
        const parent = at.parentNode;
        if (!parent || parent === this.#root) return null;
        at = this.#outOf(parent);
      }
      const block = this.#open.pop();
      if (block) this.#end(block);
    }
    return null;
  }

  #outOf(parent: ParentNode): Node {
    if (parent.nodeType !== DOCUMENT_FRAGMENT) return parent;
    this.#depth -= 1;
    return (parent as ShadowRoot).host;
  }
}
