import { PageText } from './page-text';
import { asLine, endsSentence, isBlank, keepLines } from './white-space';

type Kind = 'skip' | 'block' | 'break';

const SKIP =
  'script style noscript template textarea input select option datalist code svg math rt rp rtc ' +
  'head title iframe object embed audio video canvas';
const BLOCK =
  'html body main article section nav aside header footer hgroup address div p pre blockquote center ' +
  'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd dir menu figure figcaption fieldset legend form details summary ' +
  'dialog table caption thead tbody tfoot tr td th hr button frameset marquee search';

/** Everything else is inline, as it is in CSS, unless its name has a dash. */
const KINDS = new Map<string, Kind>([
  ...SKIP.split(' ').map((name): [string, Kind] => [name, 'skip']),
  ...BLOCK.split(' ').map((name): [string, Kind] => [name, 'block']),
  ['br', 'break'],
]);

/** Children that stand elsewhere in the tree than below their owner: assigned to a slot, for instance. */
interface Detour {
  owner: Element;
  nodes: readonly Node[];
  at: number;
}

const NODES_BETWEEN_LOOKS_AT_THE_CLOCK = 512;

/**
 * Reads the text of a tree the way a reader sees it: blocks joined by '\n', inline tags invisible,
 * a single `<br>` as U+2028. Works in slices, because a big page must not block the reader's scrolling.
 * Only what is cheap is left out here; text hidden by style sheets is found afterwards, where it matters.
 */
export class PageReader {
  readonly #root: Node;
  readonly #without: ReadonlySet<Element>;
  readonly #limit: number;
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #shadows: ShadowRoot[] = [];
  readonly #detours: Detour[] = [];
  readonly #customBlocks = new Set<Element>();
  #next: Node | null;
  #text = '';
  #last = '';
  #block = false;
  #breaks = 0;
  #space = false;
  #cut = false;

  /**
   * @param without elements to leave out with all they hold
   * @param limit most UTF-16 units to read; the rest of the page is cut off
   */
  constructor(root: Node, without: ReadonlySet<Element> = new Set(), limit = Infinity) {
    this.#root = root;
    this.#without = without;
    this.#limit = limit;
    this.#next = root;
  }

  /**
   * Reads on until `performance.now()` reaches `until`.
   * @returns true when the whole tree has been read
   */
  advance(until: number): boolean {
    let count = 0;
    while (this.#next) {
      if (this.#text.length >= this.#limit) {
        this.#cut = true;
        break;
      }
      count += 1;
      if (count % NODES_BETWEEN_LOOKS_AT_THE_CLOCK === 0 && performance.now() >= until) return false;
      const node: Node = this.#next;
      this.#next = this.#visit(node) ?? this.#after(node);
    }
    return true;
  }

  /** What has been read. */
  result(): PageText {
    return new PageText(this.#text, this.#nodes, this.#starts, this.#shadows, this.#cut);
  }

  /** The first node inside, or `null` when there is nothing to go into. */
  #visit(node: Node): Node | null {
    if (node.nodeType === Node.TEXT_NODE) this.#add(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) return this.#enter(node as Element);
    else if (node === this.#root) return node.firstChild;
    return null;
  }

  #enter(element: Element): Node | null {
    const name = element.localName;
    const kind = KINDS.get(name);
    if (kind === 'skip') return null;
    if (kind === 'break') {
      this.#breaks += 1;
      return null;
    }
    if (this.#without.has(element) || isLeftOut(element, name, kind)) return null;
    if (kind === 'block') this.#block = true;
    else if (name.includes('-')) this.#enterCustom(element);
    if (element.shadowRoot) {
      this.#shadows.push(element.shadowRoot);
      return element.shadowRoot.firstChild;
    }
    const elsewhere = childrenElsewhere(element, name);
    if (!elsewhere) return element.firstChild;
    if (elsewhere.length > 0) this.#detours.push({ owner: element, nodes: elsewhere, at: 0 });
    return elsewhere[0] ?? null;
  }

  #enterCustom(element: Element): void {
    if (/^(inline|contents)/.test(getComputedStyle(element).display)) return;
    this.#customBlocks.add(element);
    this.#block = true;
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
        at = parent instanceof ShadowRoot ? parent.host : parent;
      }
      this.#leave(at as Element);
    }
    return null;
  }

  #leave(element: Element): void {
    if (KINDS.get(element.localName) === 'block' || this.#customBlocks.has(element)) {
      this.#block = true;
    }
  }

  #add(node: Text): void {
    const { data } = node;
    if (isBlank(data)) {
      this.#space = this.#space || data.length > 0;
      return;
    }
    const line = data.includes('\n') && data.trim().includes('\n') && keepsLines(node);
    const separator = this.#separator();
    this.#starts.push(this.#text.length + separator.length);
    this.#nodes.push(node);
    this.#last = line ? keepLines(data) : asLine(data);
    this.#text += separator + this.#last;
    this.#block = false;
    this.#breaks = 0;
    this.#space = false;
  }

  #separator(): string {
    if (this.#text === '') return '';
    if (this.#block || this.#breaks > 1) return '\n';
    if (this.#breaks === 1) return endsSentence(this.#last) ? '\n' : '\u2028';
    return this.#space ? ' ' : '';
  }
}

/** Reads a tree in one go. */
export function readPage(root: Node, without?: ReadonlySet<Element>, limit?: number): PageText {
  const reader = new PageReader(root, without, limit);
  reader.advance(Infinity);
  return reader.result();
}

/** Left out by an attribute. Inline styles count on inline elements only: they hide noise inside words. */
function isLeftOut(element: Element, name: string, kind: Kind | undefined): boolean {
  if (!element.hasAttributes()) return name === 'dialog';
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (name === 'dialog') return !element.hasAttribute('open');
  if (kind === 'block') return false;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function childrenElsewhere(element: Element, name: string): readonly Node[] | null {
  if (name === 'details' && !element.hasAttribute('open')) {
    const summary = element.querySelector(':scope > summary');
    return summary ? [summary] : [];
  }
  if (name !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

function keepsLines(node: Text): boolean {
  const parent = node.parentElement;
  return parent !== null && /^(pre|break-spaces)/.test(getComputedStyle(parent).whiteSpace);
}
