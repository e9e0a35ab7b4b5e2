import { type Answer, onMessage, send } from './messages';
import { isConnected, presentReader } from './presence';
import { isOff, loadSettings, watchSettings } from './settings';

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
const QUIET_MS = 500;
/** With more than this waiting, the whole page is looked through at once. */
const MOST_PENDING = 200;

/**
 * Looks through a page before anything else is loaded: only where a term of accountability stands is
 * the reader called in. While this site is switched off, nothing runs at all.
 * @param terms what to look for
 * @returns a function that ends it
 */
export async function startGate(terms: RegExp): Promise<() => void> {
  const gate = new Gate(terms);
  const unlisten = onMessage({ 'get-report': () => gate.answer() });
  const { settings } = await loadSettings();
  gate.setOff(isOff(settings, location.hostname));
  const unwatch = watchSettings((changed) => gate.setOff(isOff(changed, location.hostname)));
  return () => {
    gate.rest();
    unlisten();
    unwatch();
  };
}

class Gate {
  readonly #terms: RegExp;
  #state: 'new' | 'waiting' | 'passed' | 'off' = 'new';
  #late: MutationObserver | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: Node[] = [];

  constructor(terms: RegExp) {
    this.#terms = terms;
  }

  setOff(off: boolean): void {
    if (off === (this.#state === 'off') && this.#state !== 'new') return;
    this.rest();
    this.#state = off ? 'off' : 'waiting';
    if (!off) this.#look();
  }

  /** `undefined` leaves the answer to the reader. */
  answer(): Answer<'get-report'> | undefined {
    if (presentReader()) return undefined;
    if (this.#state === 'off') return { state: 'stopped', reason: 'off' };
    if (this.#state !== 'waiting') return { state: 'reading' };
    const chinese = HAN.test(textOf(document.documentElement));
    return { state: 'stopped', reason: chinese ? 'no-terms' : 'no-chinese' };
  }

  /** Stops watching the page. */
  rest(): void {
    this.#late?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = [];
  }

  /** Looks at the page as it is, and waits for more when nothing is found. */
  #look(): void {
    const start = performance.now();
    const found = this.#terms.test(textOf(document.documentElement));
    performance.measure('wenze:gate', { start, end: performance.now() });
    if (found) this.#pass();
    else this.#wait();
  }

  #pass(): void {
    this.rest();
    this.#state = 'passed';
    send({ type: 'gate-passed' }).catch((error: unknown) => {
      console.debug('wenze-mirror: the reader was not called', error);
    });
  }

  #wait(): void {
    this.#late = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (this.#pending.length > MOST_PENDING) break;
        this.#pending.push(...(type === 'characterData' ? [target] : addedNodes));
      }
      if (this.#pending.length === 0) return;
      this.#timer ??= setTimeout(() => this.#lookAtPending(), QUIET_MS);
    });
    this.#late.observe(document, { childList: true, characterData: true, subtree: true });
  }

  #lookAtPending(): void {
    if (!isConnected()) {
      this.rest();
      return;
    }
    const pending = this.#pending;
    this.#pending = [];
    this.#timer = undefined;
    const nodes = pending.length > MOST_PENDING ? [document.documentElement] : pending;
    if (nodes.some((node) => this.#terms.test(textOf(node)))) this.#pass();
  }
}

/** All text below a node, open shadow trees too; cheap rather than exact. */
function textOf(node: Node): string {
  let text = node.textContent ?? '';
  if (!(node instanceof Element)) return text;
  for (const element of [node, ...node.querySelectorAll('*')]) {
    if (!element.shadowRoot) continue;
    for (const child of element.shadowRoot.children) text += `\n${textOf(child)}`;
  }
  return text;
}
