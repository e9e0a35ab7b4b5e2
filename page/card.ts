import type { DrawGutter, GutterSource } from './gutter';
import type { PlaceCard } from './place';

/** What the reader can do on the card. */
export interface CardActions {
  close(): void;
  step(direction: 1 | -1): void;
  /** Shows another passage that stands on the same words. */
  show(index: number): void;
  /** Keeps the card open while its passage goes from the page: the reader may want it back. */
  hold(): void;
}

/** Draws a view into an element, or takes it away again (`null`). Handed in, so that page/ knows no markup. */
export type DrawCard<View> = (root: Element, view: View | null, actions: CardActions) => void;

/** What a card is made with. */
export interface CardParts<View> {
  draw: DrawCard<View>;
  /** Its whole style sheet. */
  css: string;
  place: PlaceCard;
  gutter: DrawGutter;
}

/** The passage on the page, for the card to stand beside. */
export interface Anchor {
  /** One rectangle a line, in the viewport. */
  rects(): DOMRect[];
  /** The same of the words that led there. */
  clues(): DOMRect[];
  element: Element;
  /** Whether its lines run from top to bottom. */
  vertical: boolean;
  /** Whether they begin at the right. */
  fromRight: boolean;
}

/** How a card comes to be open. */
export interface Opening {
  /** It stays until it is closed; otherwise it goes with the pointer. */
  pinned: boolean;
  /** The page may be scrolled to make room for it. */
  scroll: boolean;
  /** It takes the keyboard focus, to give it back on closing. */
  focus: boolean;
}

/** Our one node on the page, and what hangs below it. */
interface Frame {
  host: HTMLElement;
  shadow: ShadowRoot;
}

interface Opened {
  panel: HTMLElement;
  /** Where the focus was before the card took it. */
  before: HTMLElement | null;
  stopPlacing: () => void;
}

/** Card and ticks: one closed shadow host on the root element, there only while either is shown. */
export class CardHost<View> {
  readonly #actions: CardActions;
  #parts: CardParts<View> | null = null;
  #frame: Frame | null = null;
  #opened: Opened | null = null;
  #gutter: GutterSource | null = null;
  #eraseGutter: (() => void) | null = null;

  constructor(actions: CardActions) {
    this.#actions = actions;
  }

  /** Hands over what it is drawn with; before that it cannot be opened. */
  equip(parts: CardParts<View>): void {
    this.#parts = parts;
    this.gutter(this.#gutter);
  }

  /** Draws ticks beside the scroll bar, as soon as it is known how; `null` takes them away. */
  gutter(source: GutterSource | null): void {
    this.#gutter = source;
    this.#eraseGutter?.();
    this.#eraseGutter = null;
    if (source && this.#parts) {
      const layer = document.createElement('div');
      this.#framed(this.#parts.css).shadow.prepend(layer);
      this.#eraseGutter = this.#parts.gutter(layer, source);
    }
    this.#unframe();
  }

  get isEquipped(): boolean {
    return this.#parts !== null;
  }

  get isOpen(): boolean {
    return this.#opened !== null;
  }

  get hasFocus(): boolean {
    return this.owns(document.activeElement);
  }

  /** True for the node that stands for the whole card on the page. */
  owns(node: EventTarget | null): boolean {
    return node !== null && node === this.#frame?.host;
  }

  /** Shows a view beside an anchor. */
  open(view: View, anchor: Anchor, opening: Opening): void {
    if (!this.#parts) return;
    const opened = this.#opened ?? this.#attach(this.#parts.css);
    this.#opened = opened;
    this.#parts.draw(opened.panel, view, this.#actions);
    opened.stopPlacing();
    opened.stopPlacing = this.#parts.place(anchor, opened.panel, opening);
    if (opening.focus) this.#focus(opened);
  }

  close(): void {
    const opened = this.#opened;
    if (!opened) return;
    const hadFocus = this.hasFocus;
    this.#opened = null;
    opened.stopPlacing();
    this.#parts?.draw(opened.panel, null, this.#actions);
    opened.panel.remove();
    this.#unframe();
    if (hadFocus && opened.before?.isConnected) opened.before.focus({ preventScroll: true });
  }

  #attach(css: string): Opened {
    const panel = document.createElement('div');
    panel.className = 'panel';
    panel.addEventListener('keydown', this.#onKey);
    this.#framed(css).shadow.append(panel);
    return { panel, before: null, stopPlacing: () => {} };
  }

  #framed(css: string): Frame {
    if (this.#frame) return this.#frame;
    const host = document.createElement('wenze-mirror-card');
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets.push(sheet);
    document.documentElement.append(host);
    this.#frame = { host, shadow };
    return this.#frame;
  }

  #unframe(): void {
    if (this.#opened || this.#eraseGutter) return;
    this.#frame?.host.remove();
    this.#frame = null;
  }

  #focus(opened: Opened): void {
    // Whoever is on the card already, on its "next" button for instance, stays there.
    if (this.hasFocus) return;
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) opened.before = activeElement;
    opened.panel.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** What is typed on the card is not meant for the page's own shortcuts. */
  readonly #onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#actions.close();
  };
}
