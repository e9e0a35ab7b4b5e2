import { type Asked, answerFor } from './answers';
import { sayGoodbye, watchComingAndGoing } from './coming-and-going';
import { Display, siteOf } from './display';
import { EnginePort } from './engine-port';
import { hostsHere } from './frame';
import type { Shown } from './heed';
import { tellInView } from './in-view';
import { LateContent } from './late';
import { isWithdrawn } from './match-pattern';
import { OneAtATime } from './one-at-a-time';
import { bePresent, isConnected, presentReader } from './presence';
import { Readings } from './reading';
import { watchScheme } from './scheme';
import { isOff, loadSettings, type Settings, watchSettings } from './settings';
import { Shifts } from './shifts';

/** Starts the reader in this frame, or has the one that is there already read once more. */
export async function startReader(): Promise<void> {
  const present = presentReader();
  if (present) {
    present.again();
    return;
  }
  const session = new Session();
  const { settings } = await loadSettings();
  session.start(settings);
}

/** The reader's life on one page: read, show, watch, and leave without a trace. */
class Session implements Asked {
  readonly #engine = new EnginePort();
  readonly #readings = new Readings(this.#engine.analyse);
  readonly #display = new Display((id) => this.#engine.rule(id));
  readonly guide = this.#display.guide;
  readonly #endings: (() => void)[];
  readonly #work = new OneAtATime(() => this.#readOnce());
  readonly #shifts = new Shifts(() => this.#lookForShifts());
  #late: LateContent | null = null;
  #failure: string | null = null;
  #left = false;

  constructor() {
    this.#endings = [
      bePresent({
        again: () => void this.readAfresh(),
        visited: () => this.guide.visited,
        marks: () => this.guide.marks,
        leave: () => this.leave(),
      }),
      answerFor(this),
      watchComingAndGoing(() => this.tellAgain()),
      watchScheme(() => void this.#display.showAnew()),
      tellInView((view) => this.guide.inView(view)),
    ];
  }

  start(settings: Settings): void {
    this.#display.adopt(settings);
    this.#endings.push(watchSettings((changed) => this.#onSettings(changed)));
    this.#late = new LateContent({
      changed: () => void this.#work.want(),
      touched: (nodes) => this.#readings.chunks.touch(nodes),
      rewritten: (text, before) => this.#display.unmark(text, before),
      came: (node) => this.#readings.chunks.drop(node),
      lost: () => this.#readings.lose(),
      restyled: () => this.#shifts.restyled(),
      isOwn: (node) => this.guide.owns(node),
    });
    void this.#work.want();
  }

  /** Takes everything off the page and stops listening. */
  leave(): void {
    this.#left = true;
    if (isConnected()) sayGoodbye();
    this.#late?.stop();
    this.#shifts.stop();
    this.#display.leave();
    for (const end of this.#endings.splice(0)) {
      try {
        end();
      } catch (error) {
        // Listeners of an extension that is gone cannot be taken back, and need not be.
        console.debug('wenze-mirror: left', error);
      }
    }
  }

  get shown(): Shown | null {
    return this.#display.shown;
  }

  get failure(): string | null {
    return this.#failure;
  }

  get isElsewhere(): boolean {
    return this.#display.isElsewhere;
  }

  tellAgain(): void {
    // A page names its new place first, as a rule, and shows what is there a moment later.
    if (this.isElsewhere) this.#late?.expect();
    else this.#display.tellAgain();
  }

  get marksShown(): boolean {
    return this.#display.marksShown;
  }

  readAfresh(): Promise<void> {
    this.#readings.chunks.clear();
    return this.#work.want();
  }

  readAnew(): Promise<void> {
    this.#readings.forget();
    return this.#work.want();
  }

  heedWithdrawal(from: readonly string[], left: readonly string[]): void {
    if (isWithdrawn(siteOf(), from, left)) this.leave();
  }

  showMarks(on: boolean): Promise<void> {
    return this.#display.showMarks(on);
  }

  async #readOnce(): Promise<void> {
    if (this.#left) return;
    if (!isConnected()) {
      this.leave();
      return;
    }
    this.#display.forgetOtherPage();
    const start = performance.now();
    try {
      const reading = await this.#readings.read(
        document.documentElement,
        () => this.#left,
        (soFar) => this.#display.preview(soFar),
      );
      if (!reading) return;
      await this.#display.show(reading);
      if (this.#left) return;
      measure(start);
      this.#failure = null;
      this.#late?.follow(reading.page.met.shadows, reading.dormant);
      this.#shifts.start();
      this.#shifts.watch(reading.around);
      if (reading.unsettled) this.#shifts.waitForHidden();
    } catch (error) {
      this.#failure = String(error);
      console.debug('wenze-mirror: reading failed', error);
    }
  }

  #lookForShifts(): void {
    if (!this.#display.shown) return;
    void this.#display.restore();
    if (this.#readings.hasShifted()) void this.readAfresh();
  }

  #onSettings(settings: Settings): void {
    if (hostsHere().some((host) => isOff(settings, host))) {
      this.leave();
      return;
    }
    this.#display.adopt(settings);
    void this.#display.showAnew();
  }
}

/** One entry under this name at a time: pages that change all day must not gather them. */
function measure(start: number): void {
  if (!import.meta.env.WENZE_TEST) return;
  performance.clearMeasures('wenze:analysis');
  performance.measure('wenze:analysis', { start, end: performance.now() });
}
