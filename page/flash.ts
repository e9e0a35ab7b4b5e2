import type { Highlights } from './highlights';
import type { PageText } from './page-text';

const ON_MS = 260;
const OFF_MS = 160;
const STEADY_MS = 1_600;

/** Sets a passage off for a moment: two pulses, or one steady light where motion is not wanted. */
export class Flash {
  readonly #highlights: Highlights;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(highlights: Highlights) {
    this.#highlights = highlights;
  }

  show(page: PageText, start: number, end: number): void {
    this.stop();
    const ranges = page.ranges(start, end);
    const on = () => this.#highlights.flash(ranges);
    const off = () => this.#highlights.unflash();
    on();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#timers = [setTimeout(off, STEADY_MS)];
      return;
    }
    const second = ON_MS + OFF_MS;
    this.#timers = [
      setTimeout(off, ON_MS),
      setTimeout(on, second),
      setTimeout(off, second + ON_MS * 2),
    ];
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#highlights.unflash();
  }
}
