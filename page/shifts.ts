const QUIET_MS = 400;
/** What shows or hides text without any change that a mutation observer could see. */
const ON_DOCUMENT = ['click', 'change', 'toggle', 'transitionend', 'animationend', 'load'];
const ON_WINDOW = ['resize', 'hashchange', 'popstate'];
/** On a page with more than this around its findings, the rest is looked at when something else happens. */
const MOST_WATCHED = 2_000;
/** A page that fades its text in, or shows it once a script has come, tells nobody; it does so soon. */
const AGAIN_MS = [2_000, 6_000];

/** Listens to whatever may show or hide text by style sheets alone, and looks a moment later. */
export class Shifts {
  readonly #look: () => void;
  #listening: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout>[] = [];
  readonly #attributes = new MutationObserver(() => this.#onEvent());

  /** @param look called after such an event, at most once in a while */
  constructor(look: () => void) {
    this.#look = look;
  }

  start(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const name of ON_DOCUMENT) document.addEventListener(name, this.#onEvent, options);
    for (const name of ON_WINDOW) addEventListener(name, this.#onEvent, options);
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = null;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lookAgain([]);
    this.#attributes.disconnect();
  }

  /** Elements whose attributes may hide what has been found. */
  watch(elements: readonly Element[]): void {
    this.#attributes.disconnect();
    for (const element of elements.slice(0, MOST_WATCHED)) {
      this.#attributes.observe(element, { attributes: true });
    }
  }

  /** Some text has been left out that may be shown without any event. */
  waitForHidden(): void {
    this.#lookAgain(AGAIN_MS);
  }

  /** Style sheets have come or gone. */
  restyled(): void {
    if (this.#listening) this.#onEvent();
  }

  #lookAgain(after: readonly number[]): void {
    for (const timer of this.#again) clearTimeout(timer);
    this.#again = after.map((ms) => setTimeout(this.#onEvent, ms));
  }

  readonly #onEvent = () => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (!document.hidden) this.#look();
    }, QUIET_MS);
  };
}
