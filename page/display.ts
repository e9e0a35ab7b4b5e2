import { browser } from 'wxt/browser';
import type { RuleText } from '../engine/knowledge';
import { resolveLocale } from '../locales/resolve';
import { BadgeNote } from './badge-note';
import { hostsHere } from './frame';
import { Guide } from './guide';
import { heed, type Shown } from './heed';
import { Highlights } from './highlights';
import { looksOf } from './palette';
import { commonStart } from './pieces';
import type { Found } from './reading';
import { DEFAULTS, type Settings } from './settings-schema';

/** Shows what was read as the settings want it: marks, ticks and card on the page, figures on the badge. */
export class Display {
  readonly guide: Guide;
  readonly #highlights = new Highlights();
  readonly #badge = new BadgeNote();
  #found: Found | null = null;
  #shown: Shown | null = null;
  #settings: Settings = DEFAULTS;
  #place = placeOf(location);

  /** @param ownRule texts about the reader's own rules */
  constructor(ownRule: (id: string) => RuleText | undefined) {
    this.guide = new Guide(this.#highlights, ownRule);
  }

  /** What is on the page now; `null` until the first reading has been painted. */
  get shown(): Shown | null {
    return this.#shown;
  }

  get marksShown(): boolean {
    return this.#settings.marks;
  }

  /** Takes over settings for all that is shown from now on. */
  adopt(settings: Settings): void {
    this.#settings = settings;
    const { card } = this.guide;
    card.locale = resolveLocale(settings.language, browser.i18n.getUILanguage());
    card.looks = looksOf(settings.looks);
    card.quotations = settings.quotations;
    this.guide.gutter = settings.gutter;
    this.#highlights.looks = card.looks;
  }

  /** What has been found so far, on a page of which nothing is shown yet. */
  async preview(soFar: Found): Promise<void> {
    if (!this.#found) await this.#paint(soFar);
  }

  /** @returns once it is painted, or something newer is being painted instead */
  show(found: Found): Promise<void> {
    this.#found = found;
    return this.showAnew();
  }

  /** The same once more: settings or colours are not what they were. */
  async showAnew(): Promise<void> {
    const found = this.#found;
    const shown = found && (await this.#paint(found));
    if (!shown) return;
    this.#shown = shown;
    this.#badge.tell(this.#place, shown);
  }

  showMarks(on: boolean): Promise<void> {
    this.#settings = { ...this.#settings, marks: on };
    return this.showAnew();
  }

  /** Puts back what the page has taken away of the marks, in the colours that suit its ground now. */
  async restore(): Promise<void> {
    this.#highlights.restore();
    if (this.#highlights.isOnOtherGround()) await this.showAnew();
  }

  /**
   * The marks on a text that has grown or shrunk stand on other words now; the next reading sets them anew. What keeps
   * its length has been put into another script, as a rule.
   */
  unmark(text: Text, before: string): void {
    if (text.length !== before.length) this.#highlights.drop(text, commonStart(text.data, before));
  }

  /** Whether the page has gone elsewhere since it was shown. */
  get isElsewhere(): boolean {
    return this.#shown !== null && placeOf(location) !== this.#place;
  }

  /** The figures were forgotten when the page was left. */
  tellAgain(): void {
    this.#badge.forget();
    if (this.#shown) this.#badge.tell(this.#place, this.#shown);
  }

  /** A page that goes elsewhere without loading is another page: what was marked is void. */
  forgetOtherPage(): void {
    const place = placeOf(location);
    if (place === this.#place) return;
    this.#place = place;
    this.#found = null;
    this.#shown = null;
    this.guide.follow(null);
    this.#highlights.clear();
  }

  /** Takes everything off the page. */
  leave(): void {
    this.#found = null;
    this.guide.leave();
    this.#highlights.clear();
  }

  /** @returns `null` when a later call came first */
  async #paint(found: Found): Promise<Shown | null> {
    const shown = heed(found, this.#settings, siteOf());
    if (!this.#settings.marks) {
      this.#highlights.clear();
      this.guide.follow(shown, false);
      return shown;
    }
    if (!(await this.#highlights.paint(shown.page, shown.findings))) return null;
    this.guide.follow(shown);
    return shown;
  }
}

/** The site that silenced findings are remembered with; a frame without an address has its parent's. */
export function siteOf(): string {
  return hostsHere()[0] ?? '';
}

function placeOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}
