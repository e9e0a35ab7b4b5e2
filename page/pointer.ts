/** How long the pointer has to rest before it counts as pointing at something, in milliseconds. */
const REST_MS = 220;

const INTERACTIVE = 'a, button, input, select, textarea, label, summary, [role=button], [onclick]';

interface Options {
  rest: (x: number, y: number) => void;
  tap: (x: number, y: number) => void;
  /** A click that is meant for the page alone. */
  away: () => void;
  escape: () => void;
  /** Whether Escape has something to close; the key is the page's own otherwise. */
  isCardOpen: () => boolean;
  /** True for events on our own card, which the page sees as events on its host. */
  isOnCard: (target: EventTarget | null) => boolean;
}

/** Listens to pointer, finger and the Escape key, only while there is something to point at. */
export class Pointer {
  readonly #options: Options;
  #listening: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
  }

  start(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    addEventListener('pointermove', (event) => this.#onMove(event), options);
    addEventListener('click', (event) => this.#onClick(event), options);
    addEventListener('keydown', (event) => this.#onKey(event), options);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#listening = null;
  }

  #onMove(event: PointerEvent): void {
    clearTimeout(this.#timer);
    // A finger is never at rest above something, and a pressed button selects text.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (this.#options.isOnCard(event.target)) return;
    const { clientX, clientY } = event;
    this.#timer = setTimeout(() => this.#options.rest(clientX, clientY), REST_MS);
  }

  #onClick(event: MouseEvent): void {
    clearTimeout(this.#timer);
    const [target] = event.composedPath();
    if (this.#options.isOnCard(event.target)) return;
    if (getSelection()?.isCollapsed === false) return;
    // What the page does at a click is the page's: a link that is marked leads where it leads.
    if (target instanceof Element && target.closest(INTERACTIVE)) this.#options.away();
    else this.#options.tap(event.clientX, event.clientY);
  }

  #onKey(event: KeyboardEvent): void {
    const { isCardOpen, isOnCard } = this.#options;
    if (event.key !== 'Escape' || !isCardOpen() || isOnCard(event.target)) return;
    this.#options.escape();
  }
}
