import { type Answer, onMessage, send } from './messages';
import { presentReader } from './presence';
import { isOff, loadSettings } from './settings';

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/;
const QUIET_MS = 500;
/** With more than this waiting, the whole page is looked through at once. */
const MOST_PENDING = 200;

/**
 * Looks through a page before anything else is loaded: only where a term of accountability stands is
 * the reader called in. Where the reader of the page has switched this site off, nothing runs at all.
 * @param terms what to look for
 */
export async function startGate(terms: RegExp): Promise<void> {
  const gate = new Gate(terms);
  onMessage({ 'get-report': () => gate.answer() });
  const { settings } = await loadSettings();
  if (isOff(settings, location.hostname)) gate.state = 'off';
  else gate.look();
}

class Gate {
  state: 'looking' | 'passed' | 'off' = 'looking';
  readonly #terms: RegExp;
  #late: MutationObserver | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: Node[] = [];

  constructor(terms: RegExp) {
    this.#terms = terms;
  }

  /** Looks at the page as it is, and waits for more when nothing is found. */
  look(): void {
    const start = performance.now();
    const found = this.#terms.test(textOf(document.documentElement));
    performance.measure('wenze:gate', { start, end: performance.now() });
    if (found) this.#pass();
    else this.#wait();
  }

  /** `undefined` leaves the answer to the reader. */
  answer(): Answer<'get-report'> | undefined {
    if (presentReader()) return undefined;
    if (this.state === 'off') return { state: 'stopped', reason: 'off' };
    if (this.state === 'passed') return { state: 'reading' };
    const chinese = HAN.test(textOf(document.documentElement));
    return { state: 'stopped', reason: chinese ? 'no-terms' : 'no-chinese' };
  }

  #pass(): void {
    this.state = 'passed';
    this.#late?.disconnect();
    this.#pending = [];
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
