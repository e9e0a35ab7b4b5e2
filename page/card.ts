import { placeCard } from './place';

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
}

/** The passage on the page, for the card to stand beside. */
export interface Anchor {
  /** One rectangle a line, in the viewport. */
  rects(): DOMRect[];
  element: Element;
  vertical: boolean;
}

interface Opened {
  host: HTMLElement;
  panel: HTMLElement;
  /** Where the focus was before the card took it. */
  before: HTMLElement | null;
  stopPlacing: () => void;
}

/** The card at a passage: one closed shadow host on the root element, there only while the card is open. */
export class CardHost<View> {
  readonly #actions: CardActions;
  #parts: CardParts<View> | null = null;
  #opened: Opened | null = null;

  constructor(actions: CardActions) {
    this.#actions = actions;
  }

  /** Hands over what it is drawn with; before that it cannot be opened. */
  equip(parts: CardParts<View>): void {
    this.#parts = parts;
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
    return node !== null && node === this.#opened?.host;
  }

  /**
   * Shows a view beside an anchor.
   * @param focus take the keyboard focus, to give it back on closing
   */
  open(view: View, anchor: Anchor, focus: boolean): void {
    if (!this.#parts) return;
    const opened = this.#opened ?? this.#attach(this.#parts.css);
    this.#opened = opened;
    this.#parts.draw(opened.panel, view, this.#actions);
    opened.stopPlacing();
    opened.stopPlacing = placeCard(anchor, opened.panel);
    if (focus) this.#focus(opened);
  }

  close(): void {
    const opened = this.#opened;
    if (!opened) return;
    const hadFocus = this.hasFocus;
    this.#opened = null;
    opened.stopPlacing();
    this.#parts?.draw(opened.panel, null, this.#actions);
    opened.host.remove();
    if (hadFocus && opened.before?.isConnected) opened.before.focus({ preventScroll: true });
  }

  #attach(css: string): Opened {
    const host = document.createElement('wenze-mirror-card');
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets.push(sheet);
    const panel = document.createElement('div');
    panel.className = 'panel';
    shadow.append(panel);
    panel.addEventListener('keydown', this.#onKey);
    document.documentElement.append(host);
    return { host, panel, before: null, stopPlacing: () => {} };
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
