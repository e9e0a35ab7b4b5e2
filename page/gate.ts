import { hostsHere, isInnerFrame } from './frame';
import {
  answerReports,
  callReader,
  lookUp,
  type Rest,
  watchRest,
  watchWithdrawal,
} from './gate-port';
import { holds, holdsHan, roughly, roughText } from './gate-text';
import type { Answer } from './messages';
import { isConnected, presentReader } from './presence';

const QUIET_MS = 500;
/** With more than this waiting, the whole page is looked through at once. */
const MOST_PENDING = 200;
/** In UTF-16 units: a text of so many says enough by itself. */
const LONG = 40;
/** Chinese characters that a frame inside a page must hold: fewer are a button's or an advertisement's. */
const LEAST_IN_FRAME = 40;

const KEY = Symbol.for('wenze-mirror.gate');

type World = typeof globalThis & { [KEY]?: true | undefined };

/**
 * Looks through a page before anything else is loaded: only where a term of accountability stands is
 * the reader called in. While this site is switched off, nothing runs at all.
 * @param pattern source of a regular expression: what to look for
 * @returns a function that ends it
 */
export async function startGate(pattern: string): Promise<() => void> {
  const world: World = globalThis;
  if (world[KEY] || presentReader()) return () => {};
  world[KEY] = true;
  await shown();
  const { rest, own } = await lookUp(hostsHere);
  const hosts = hostsHere();
  const gate = new Gate(own === null ? pattern : `${pattern}|${own}`);
  gate.heed(rest);
  const end = () => {
    gate.rest();
    for (const stop of endings) stop();
    world[KEY] = undefined;
  };
  const endings = [
    answerReports(() => gate.answer()),
    watchRest(hosts, (now) => gate.heed(now)),
    watchWithdrawal(hosts[0] ?? '', end),
  ];
  return end;
}

/** A page that is made ready before anybody has asked for it is nobody's page yet, and may never be. */
async function shown(): Promise<void> {
  if (!document.prerendering) return;
  await new Promise((done) => {
    document.addEventListener('prerenderingchange', done, { once: true });
  });
}

/** Words that come letter by letter are read with what stands around them. */
function placeToLook(node: Node): Node {
  const isShort = node.childNodes.length < 2 && (node.textContent ?? '').length < LONG;
  return isShort ? (node.parentNode ?? node) : node;
}

class Gate {
  readonly #terms: RegExp;
  readonly #least = isInnerFrame() ? LEAST_IN_FRAME : 0;
  #state: 'new' | 'waiting' | 'passed' | 'off' = 'new';
  #forClick = false;
  #late: MutationObserver | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #pending = new Set<Node>();
  /** Trees that were met and are not watched yet: the document's observer does not see their changes. */
  #shadows: ShadowRoot[] = [];

  constructor(pattern: string) {
    this.#terms = new RegExp(pattern);
  }

  heed(rest: Rest | null): void {
    const resting = rest !== null;
    this.#forClick = rest === 'click';
    if (resting === (this.#state === 'off') && this.#state !== 'new') return;
    this.rest();
    this.#state = resting ? 'off' : 'waiting';
    if (!resting) this.#look();
  }

  /** `undefined` leaves the answer to the reader, or tells by silence that nobody has read the page yet. */
  answer(): Answer<'get-report'> | undefined {
    if (presentReader() || this.#forClick) return undefined;
    if (this.#state === 'off') return { state: 'stopped', reason: 'off' };
    if (this.#state !== 'waiting') return { state: 'reading' };
    const chinese = holdsHan(roughText(document.documentElement), 1);
    return { state: 'stopped', reason: chinese ? 'no-terms' : 'no-chinese' };
  }

  /** Stops watching the page. */
  rest(): void {
    this.#late?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending.clear();
    this.#shadows = [];
  }

  /** Looks at the page as it is, and waits for more when nothing is found. */
  #look(): void {
    const start = performance.now();
    const found = this.#isWorthwhile(document.documentElement);
    // Pages see these too, so that only builds for tests leave any.
    if (import.meta.env.WENZE_TEST) {
      performance.measure('wenze:gate', { start, end: performance.now() });
    }
    if (found) this.#pass();
    else this.#wait();
  }

  #isWorthwhile(node: Node): boolean {
    const { text, shadows } = roughly(node);
    for (const shadow of shadows) this.#shadows.push(shadow);
    if (!holds(text, this.#terms)) return false;
    if (this.#least === 0) return true;
    const whole = node === document.documentElement ? text : roughText(document.documentElement);
    return holdsHan(whole, this.#least);
  }

  #pass(): void {
    this.rest();
    this.#state = 'passed';
    callReader().catch((error: unknown) => {
      console.debug('wenze-mirror: the reader was not called', error);
    });
  }

  #wait(): void {
    this.#late = new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === 'characterData' ? [target] : addedNodes) {
          // More are of no use: the whole page is looked through then.
          if (this.#pending.size > MOST_PENDING) break;
          this.#pending.add(placeToLook(node));
        }
      }
      if (this.#pending.size === 0) return;
      this.#timer ??= setTimeout(() => this.#lookAtPending(), QUIET_MS);
    });
    this.#watch();
  }

  /** Observing a tree once more changes nothing. */
  #watch(): void {
    for (const tree of [document, ...this.#shadows]) {
      this.#late?.observe(tree, { childList: true, characterData: true, subtree: true });
    }
    this.#shadows = [];
  }

  #lookAtPending(): void {
    if (!isConnected()) {
      this.rest();
      return;
    }
    const pending = [...this.#pending];
    this.#pending.clear();
    this.#timer = undefined;
    const nodes = pending.length > MOST_PENDING ? [document.documentElement] : pending;
    if (nodes.some((node) => node.isConnected && this.#isWorthwhile(node))) this.#pass();
    else this.#watch();
  }
}
