import { PageText } from './page-text';
import { childrenElsewhere, isInline, isLeftOut, kindOf } from './tags';
import { asLine, endsSentence, isBlank, keepLines } from './white-space';

/** Children that stand elsewhere in the tree than below their owner: assigned to a slot, for instance. */
interface Detour {
  owner: Element;
  nodes: readonly Node[];
  at: number;
}

// `Node.TEXT_NODE` and the like, without a look-up for each of ten thousands of nodes.
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT_FRAGMENT = 11;

const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 512;

const NONE: ReadonlySet<Element> = new Set();

/** What to know beforehand about a tree. */
export interface ReadOptions {
  /** Elements to leave out with all they hold. */
  without?: ReadonlySet<Element>;
  /** Elements that style sheets make blocks although their names do not. */
  blocks?: ReadonlySet<Element>;
  /** Most UTF-16 units to read; the rest of the page is cut off. */
  limit?: number;
}

/**
 * Reads the text of a tree the way a reader sees it: blocks joined by '\n', inline tags invisible,
 * a single `<br>` as U+2028. Works in slices, because a big page must not block the reader's scrolling.
 * Only what is cheap is left out here; text hidden by style sheets is found afterwards, where it matters.
 */
export class PageReader {
  readonly #root: Node;
  readonly #without: ReadonlySet<Element>;
  readonly #blocks: ReadonlySet<Element>;
  readonly #limit: number;
  readonly #nodes: Text[] = [];
  readonly #bounds: number[] = [];
  readonly #shadows: ShadowRoot[] = [];
  readonly #closed: Element[] = [];
  readonly #detours: Detour[] = [];
  /** For each element that is being read, whether it ends its line. */
  readonly #open: boolean[] = [];
  readonly #texts: string[] = [];
  #next: Node | null;
  #length = 0;
  #last = '';
  #block = false;
  #breaks = 0;
  #space = false;
  #cut = false;

  /** @param options see `ReadOptions` */
  constructor(root: Node, { without, blocks, limit }: ReadOptions = {}) {
    this.#root = root;
    this.#without = without ?? NONE;
    this.#blocks = blocks ?? NONE;
    this.#limit = limit ?? Infinity;
    this.#next = root;
  }

  /**
   * Reads on until `performance.now()` reaches `until`.
   * @returns true when the whole tree has been read
   */
  advance(until: number): boolean {
    let count = 0;
    while (this.#next) {
      if (this.#length >= this.#limit) {
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
    const met = { shadows: this.#shadows, closed: this.#closed, cut: this.#cut };
    return new PageText(this.#texts.join(''), this.#nodes, this.#bounds, met);
  }

  /** The first node inside, or `null` when there is nothing to go into. */
  #visit(node: Node): Node | null {
    if (node.nodeType === TEXT) this.#add(node as Text);
    else if (node.nodeType === ELEMENT) return this.#enter(node as Element);
    else if (node === this.#root) return node.firstChild;
    return null;
  }

  #enter(element: Element): Node | null {
    const name = element.localName;
    const kind = kindOf(name);
    if (kind === 'skip') return null;
    if (kind === 'break') {
      this.#breaks += 1;
      return null;
    }
    if (this.#without.has(element)) return null;
    if (isLeftOut(element, name, kind)) {
      this.#closed.push(element);
      return null;
    }
    const isBlock =
      kind === 'block' ||
      (kind === 'custom' && !isInline(element)) ||
      (this.#blocks.size > 0 && this.#blocks.has(element));
    if (isBlock) this.#block = true;
    const first = this.#firstInside(element, name);
    if (first) this.#open.push(isBlock);
    return first;
  }

  #firstInside(element: Element, name: string): Node | null {
    if (element.shadowRoot) {
      this.#shadows.push(element.shadowRoot);
      return element.shadowRoot.firstChild;
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
        at = parent.nodeType === DOCUMENT_FRAGMENT ? (parent as ShadowRoot).host : parent;
      }
      if (this.#open.pop()) this.#block = true;
    }
    return null;
  }

  #add(node: Text): void {
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

  #separator(): string {
    if (this.#length === 0) return '';
    if (this.#block || this.#breaks > 1) return '\n';
    if (this.#breaks === 1) return endsSentence(this.#last) ? '\n' : '\u2028';
    return this.#space ? ' ' : '';
  }
}

/** Reads a tree in one go. */
export function readPage(root: Node, options?: ReadOptions): PageText {
  const reader = new PageReader(root, options);
  reader.advance(Infinity);
  return reader.result();
}

/** A text with line ends in it, as white space is shown there. Style is asked only where it decides. */
function shown(node: Text): string {
  const { data, parentElement } = node;
  const matters = data.trim().includes('\n') && parentElement !== null;
  if (!matters || !/^(pre|break-spaces)/.test(getComputedStyle(parentElement).whiteSpace)) {
    return asLine(data);
  }
  return keepLines(data);
}
