import { roughText } from './gate-text';

const QUIET_MS = 400;
const LONGEST_WAIT_MS = 2_000;
/** A page that never is quiet, with a ticker for instance, is waited for twice as long each time, up to this. */
const PATIENCE_MS = 8_000;
/** Clocks and counters without a Chinese character change all the time; they are not read for that. */
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;

const CONTENT: MutationObserverInit = {
  childList: true,
  characterData: true,
  // Text that was Chinese and is not any more must lose its marks.
  characterDataOldValue: true,
  subtree: true,
};
/** Any attribute: style sheets ask for the page's own too (`x-cloak`, `data-state`). */
const APPEARANCE: MutationObserverInit = { attributes: true };

interface Options {
  /** Called at once with the nodes in or below which something has changed. */
  touched: (nodes: readonly Node[]) => void;
  /** Called for each text that has changed. @param before what it was */
  rewritten: (text: Text, before: string) => void;
  /** Called for each node that has come: what is in it may have changed while it stood nowhere. */
  came: (node: Node) => void;
  /** Called when anything may have changed: nobody was watching. */
  lost: () => void;
  /** Called when style sheets of the page have come, changed or gone, at once. */
  restyled: () => void;
  /** Called when the page has changed and been quiet for a while, or has not been quiet for long. */
  changed: () => void;
  /** Our own node on the page, which is none of the page's text. */
  isOwn: (node: Node) => boolean;
}

/** Watches for content that comes late. Sleeps while the page is in the background. */
export class LateContent {
  readonly #options: Options;
  readonly #content: MutationObserver;
  readonly #appearance: MutationObserver;
  #shadows: readonly ShadowRoot[] = [];
  #dormant: readonly Element[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that has not been read yet. */
  #since: number | null = null;
  #longest = LONGEST_WAIT_MS;

  constructor(options: Options) {
    this.#options = options;
    this.#content = new MutationObserver((records) => {
      this.#options.touched(records.map(({ target }) => target));
      for (const { target, oldValue, addedNodes } of records) {
        if (oldValue !== null) this.#options.rewritten(target as Text, oldValue);
        for (const node of addedNodes) this.#options.came(node);
      }
      if (records.some(isOfStyle)) this.#options.restyled();
      if (this.#since !== null || records.some((record) => this.#matters(record))) this.#touch();
    });
    this.#appearance = new MutationObserver((records) => {
      this.#options.touched(records.map(({ target }) => target));
      this.#touch();
    });
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#observe();
  }

  /**
   * What else to watch after a reading.
   * @param shadows roots whose changes the document's observer does not see
   * @param dormant elements that could show hidden text by a change of their attributes
   */
  follow(shadows: readonly ShadowRoot[], dormant: readonly Element[]): void {
    this.#shadows = shadows;
    this.#dormant = dormant;
    this.#observe();
  }

  /** Something is about to change, or has where nobody sees it. */
  expect(): void {
    if (!document.hidden) this.#touch();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#rest();
  }

  readonly #onVisibility = () => {
    if (document.hidden) {
      this.#rest();
      return;
    }
    this.#options.lost();
    this.#observe();
    this.#touch();
  };

  /** Observing a node once more changes nothing; disconnecting would lose what is not yet delivered. */
  #observe(): void {
    if (document.hidden) return;
    for (const root of [document, ...this.#shadows]) this.#content.observe(root, CONTENT);
    this.#appearance.disconnect();
    for (const element of this.#dormant) this.#appearance.observe(element, APPEARANCE);
  }

  #rest(): void {
    this.#content.disconnect();
    this.#appearance.disconnect();
    clearTimeout(this.#timer);
    this.#since = null;
  }

  #touch(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#since + this.#longest - now);
    const quiet = left >= QUIET_MS;
    this.#timer = setTimeout(
      () => {
        this.#since = null;
        this.#longest = quiet ? LONGEST_WAIT_MS : Math.min(2 * this.#longest, PATIENCE_MS);
        this.#options.changed();
      },
      Math.min(QUIET_MS, left),
    );
  }

  #matters({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'characterData') {
      return HAN.test((target as CharacterData).data) || HAN.test(oldValue ?? '');
    }
    return [...addedNodes, ...removedNodes].some(
      (node) => !this.#options.isOwn(node) && HAN.test(roughText(node)),
    );
  }
}

function isOfStyle({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return [target, target.parentNode, ...addedNodes, ...removedNodes].some(
    (node) => node instanceof HTMLStyleElement || node instanceof HTMLLinkElement,
  );
}
