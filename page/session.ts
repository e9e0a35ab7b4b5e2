import { browser } from 'wxt/browser';
import { resolveLocale } from '../locales';
import type { Analyse } from './analysis';
import { hostsHere } from './frame';
import { Guide } from './guide';
import { Highlights } from './highlights';
import { LateContent } from './late';
import { type Answer, type Message, onMessage, send } from './messages';
import { bePresent, isConnected, presentReader } from './presence';
import { type Reading, Readings } from './reading';
import { isOff, loadSettings, type Settings, watchSettings } from './settings';
import { Shifts } from './shifts';
import { trimReport } from './trim';

/** Starts the reader in this frame, or has the one that is there already read once more. */
export async function startReader(analyse: Analyse): Promise<void> {
  const present = presentReader();
  if (present) {
    present.again();
    return;
  }
  const session = new Session(analyse);
  const { settings } = await loadSettings();
  session.start(settings);
}

/** The reader's life on one page: read, mark, report, watch, and leave without a trace. */
class Session {
  readonly #highlights = new Highlights();
  readonly #readings: Readings;
  readonly #guide: Guide;
  readonly #endings: (() => void)[];
  readonly #shifts = new Shifts(() => this.#lookForShifts());
  #late: LateContent | null = null;
  #reading: Reading | null = null;
  #failure: string | null = null;
  #told = '';
  #running: Promise<void> | null = null;
  #wanted = false;
  #left = false;
  #marksShown = true;
  #place = placeOf(location);

  constructor(analyse: Analyse) {
    this.#readings = new Readings(analyse);
    this.#guide = new Guide(this.#highlights);
    this.#endings = [
      bePresent({ again: () => void this.#readAfresh(), leave: () => this.leave() }),
      this.#listen(),
    ];
  }

  start(settings: Settings): void {
    this.#marksShown = settings.marks;
    this.#adopt(settings);
    this.#endings.push(watchSettings((changed) => this.#onSettings(changed)));
    this.#late = new LateContent({
      changed: () => void this.#read(),
      touched: (node) => this.#readings.chunks.touch(node),
      lost: () => this.#readings.chunks.clear(),
      isOwn: (node) => this.#guide.owns(node),
    });
    void this.#read();
  }

  /** Takes everything off the page and stops listening. */
  leave(): void {
    this.#left = true;
    this.#late?.stop();
    this.#shifts.stop();
    this.#guide.leave();
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

  #listen(): () => void {
    return onMessage({
      'get-report': () => this.#answer(),
      jump: ({ finding, occurrence }) => ({ ok: this.#guide.jump(finding, occurrence) }),
      step: ({ direction, portrait }) => ({ ok: this.#guide.step(direction, portrait) }),
      'read-again': async () => {
        await this.#readAfresh();
        return { ok: this.#failure === null };
      },
      'show-marks': async ({ on }) => {
        await this.#showMarks(on);
        return { ok: true };
      },
    });
  }

  #answer(): Answer<'get-report'> {
    if (this.#failure !== null) return { state: 'failed', detail: this.#failure };
    if (!this.#reading) return { state: 'reading' };
    return {
      state: 'read',
      report: trimReport(this.#reading.report),
      url: location.href,
      title: document.title,
      marksShown: this.#marksShown,
    };
  }

  /** Reads the page, or once more after the reading at hand: cutting that short might go on for ever. */
  #read(): Promise<void> {
    this.#wanted = true;
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #work(): Promise<void> {
    while (this.#wanted && !this.#left) {
      this.#wanted = false;
      if (!isConnected()) this.leave();
      else await this.#readOnce();
    }
  }

  async #readOnce(): Promise<void> {
    this.#forgetOtherPage();
    const start = performance.now();
    try {
      const reading = await this.#readings.read(document.documentElement, () => this.#left);
      if (!reading) return;
      await this.#show(reading);
      if (this.#left) return;
      measure(start);
      this.#reading = reading;
      this.#failure = null;
      this.#late?.follow(reading.page.met.shadows, reading.dormant);
      this.#shifts.start();
      this.#summarise(reading);
    } catch (error) {
      this.#failure = String(error);
      console.debug('wenze-mirror: reading failed', error);
    }
  }

  /** Tells the badge, unless it knows: telling wakes the background. */
  #summarise(reading: Reading): void {
    const summary = summaryOf(reading);
    const told = `${this.#place}\n${JSON.stringify(summary)}`;
    if (told === this.#told) return;
    this.#told = told;
    send(summary).catch((error: unknown) => {
      console.debug('wenze-mirror: no badge', error);
    });
  }

  #readAfresh(): Promise<void> {
    this.#readings.chunks.clear();
    return this.#read();
  }

  #lookForShifts(): void {
    if (this.#reading && this.#readings.hasShifted()) void this.#readAfresh();
  }

  /** A page that goes elsewhere without loading is another page: what was marked is void. */
  #forgetOtherPage(): void {
    const place = placeOf(location);
    if (place === this.#place) return;
    this.#place = place;
    this.#reading = null;
    this.#guide.follow(null);
    this.#highlights.clear();
  }

  async #showMarks(on: boolean): Promise<void> {
    this.#marksShown = on;
    if (this.#reading) await this.#show(this.#reading);
  }

  async #show(reading: Reading): Promise<void> {
    if (!this.#marksShown) {
      this.#highlights.clear();
      this.#guide.follow(null);
      return;
    }
    if (await this.#highlights.paint(reading.page, reading.findings)) this.#guide.follow(reading);
  }

  #onSettings(settings: Settings): void {
    if (hostsHere().some((host) => isOff(settings, host))) {
      this.leave();
      return;
    }
    this.#adopt(settings);
    if (settings.marks !== this.#marksShown) void this.#showMarks(settings.marks);
  }

  #adopt({ language }: Settings): void {
    this.#guide.locale = resolveLocale(language, browser.i18n.getUILanguage());
  }
}

/** What the badge shows. Weak hints do not count there: on their own they say too little. */
function summaryOf({ report: { findings, partial } }: Reading): Message<'summary'> {
  const firm = findings.filter(({ strength }) => strength !== 'weak');
  const portraits = [...new Set(firm.map(({ portrait }) => portrait))];
  return { type: 'summary', portraits, count: firm.length, partial };
}

function placeOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

/** One entry under this name at a time: pages that change all day must not gather them. */
function measure(start: number): void {
  performance.clearMeasures('wenze:analysis');
  performance.measure('wenze:analysis', { start, end: performance.now() });
}
