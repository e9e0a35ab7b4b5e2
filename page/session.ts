import { browser } from 'wxt/browser';
import { resolveLocale } from '../locales';
import { type Asked, answerFor } from './answers';
import { BadgeNote } from './badge-note';
import { sayGoodbye, watchComingAndGoing } from './coming-and-going';
import { EnginePort } from './engine-port';
import { hostsHere } from './frame';
import { Guide } from './guide';
import { heed, type Shown } from './heed';
import { Highlights } from './highlights';
import { tellInView } from './in-view';
import { LateContent } from './late';
import { isWithdrawn } from './match-pattern';
import { OneAtATime } from './one-at-a-time';
import { looksOf } from './palette';
import { bePresent, isConnected, presentReader } from './presence';
import { type Found, type Reading, Readings } from './reading';
import { watchScheme } from './scheme';
import { DEFAULTS, isOff, loadSettings, type Settings, watchSettings } from './settings';
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

/** The reader's life on one page: read, mark, report, watch, and leave without a trace. */
class Session implements Asked {
  readonly #highlights = new Highlights();
  readonly #engine = new EnginePort();
  readonly #readings = new Readings(this.#engine.analyse);
  readonly guide = new Guide(this.#highlights, (id) => this.#engine.rule(id));
  readonly #endings: (() => void)[];
  readonly #work = new OneAtATime(() => this.#readOnce());
  readonly #badge = new BadgeNote();
  readonly #shifts = new Shifts(() => this.#lookForShifts());
  #late: LateContent | null = null;
  #reading: Reading | null = null;
  #shown: Shown | null = null;
  #failure: string | null = null;
  #left = false;
  #settings: Settings = DEFAULTS;
  #place = placeOf(location);

  constructor() {
    this.#endings = [
      bePresent({
        again: () => void this.readAfresh(),
        visited: () => this.guide.visited,
        marks: () => this.guide.marks,
        leave: () => this.leave(),
      }),
      answerFor(this),
      watchComingAndGoing(() => this.#tellAgain()),
      watchScheme(() => this.#showAnew()),
      tellInView((view) => this.guide.inView(view)),
    ];
  }

  start(settings: Settings): void {
    this.#adopt(settings);
    this.#endings.push(watchSettings((changed) => this.#onSettings(changed)));
    this.#late = new LateContent({
      changed: () => void this.#work.want(),
      touched: (node) => this.#readings.chunks.touch(node),
      lost: () => this.#readings.chunks.clear(),
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
    this.guide.leave();
    this.#highlights.clear();
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
    return this.#shown;
  }

  get failure(): string | null {
    return this.#failure;
  }

  get marksShown(): boolean {
    return this.#settings.marks;
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

  async showMarks(on: boolean): Promise<void> {
    this.#settings = { ...this.#settings, marks: on };
    if (this.#shown) await this.#show(this.#shown);
  }

  async #readOnce(): Promise<void> {
    if (this.#left) return;
    if (!isConnected()) {
      this.leave();
      return;
    }
    this.#forgetOtherPage();
    const start = performance.now();
    try {
      const reading = await this.#readings.read(
        document.documentElement,
        () => this.#left,
        (soFar) => this.#preview(soFar),
      );
      if (!reading) return;
      const shown = heed(reading, this.#settings, siteOf());
      await this.#show(shown);
      if (this.#left) return;
      measure(start);
      this.#reading = reading;
      this.#shown = shown;
      this.#failure = null;
      this.#late?.follow(reading.page.met.shadows, reading.dormant);
      this.#shifts.start();
      this.#badge.tell(this.#place, shown);
    } catch (error) {
      this.#failure = String(error);
      console.debug('wenze-mirror: reading failed', error);
    }
  }

  /** The first reading of a long page: what stands above is marked before the rest has been read. */
  async #preview(soFar: Found): Promise<void> {
    if (!this.#reading) await this.#show(heed(soFar, this.#settings, siteOf()));
  }

  /** The figures were forgotten when the page was left. */
  #tellAgain(): void {
    this.#badge.forget();
    if (this.#shown) this.#badge.tell(this.#place, this.#shown);
  }

  #lookForShifts(): void {
    if (this.#reading && this.#readings.hasShifted()) void this.readAfresh();
  }

  /** A page that goes elsewhere without loading is another page: what was marked is void. */
  #forgetOtherPage(): void {
    const place = placeOf(location);
    if (place === this.#place) return;
    this.#place = place;
    this.#reading = null;
    this.#shown = null;
    this.guide.follow(null);
    this.#highlights.clear();
  }

  async #show(shown: Shown): Promise<void> {
    if (!this.#settings.marks) {
      this.#highlights.clear();
      this.guide.follow(shown, false);
      return;
    }
    if (await this.#highlights.paint(shown.page, shown.findings)) this.guide.follow(shown);
  }

  #onSettings(settings: Settings): void {
    if (hostsHere().some((host) => isOff(settings, host))) {
      this.leave();
      return;
    }
    this.#adopt(settings);
    this.#showAnew();
  }

  #showAnew(): void {
    if (!this.#reading) return;
    this.#shown = heed(this.#reading, this.#settings, siteOf());
    void this.#show(this.#shown);
    this.#badge.tell(this.#place, this.#shown);
  }

  #adopt(settings: Settings): void {
    this.#settings = settings;
    const { card } = this.guide;
    card.locale = resolveLocale(settings.language, browser.i18n.getUILanguage());
    card.looks = looksOf(settings.looks);
    card.quotations = settings.quotations;
    this.guide.gutter = settings.gutter;
    this.#highlights.looks = card.looks;
  }
}

/** The site that silenced findings are remembered with; a frame without an address has its parent's. */
function siteOf(): string {
  return hostsHere()[0] ?? '';
}

function placeOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

/** One entry under this name at a time: pages that change all day must not gather them. */
function measure(start: number): void {
  if (!import.meta.env.WENZE_TEST) return;
  performance.clearMeasures('wenze:analysis');
  performance.measure('wenze:analysis', { start, end: performance.now() });
}
