import type { Locale, RuleText } from '../engine/knowledge';
import type { ReportFinding } from '../engine/report';
import { anchorOf } from './anchor';
import { type CardActions, CardHost, type Opening } from './card';
import { fetchCard } from './card-script';
import type { CardView } from './card-view';
import { Elsewhere } from './elsewhere';
import type { GutterSource } from './gutter';
import type { Mark } from './marks';
import { cluesAt, findingAt, type OnPage } from './on-page';
import { type Looks, PALETTE } from './palette';
import { Quoting } from './quoting';
import type { Settings } from './settings-schema';

/** The card is fetched after so many milliseconds although the page does not rest. */
const LONGEST_REST_MS = 2_000;

type Place = { on: OnPage; mark: Mark };

/** Opens the card at marks, and fetches what it is made with as late as can be. */
export class CardOpener {
  locale: Locale = 'en';
  looks: Looks = PALETTE;
  /** The script that words of the page are shown in. */
  quotations: Settings['quotations'] = 'page';
  readonly #quoting = new Quoting(() => this.#redraw());
  readonly #card: CardHost<CardView>;
  readonly #elsewhere = new Elsewhere();
  readonly #ownRule: (id: string) => RuleText | undefined;
  #opened: (Place & { opening: Opening }) | null = null;
  #held: ReportFinding | null = null;

  /** @param ownRule texts about the reader's own rules, which the card's script does not have */
  constructor(actions: Omit<CardActions, 'hold'>, ownRule: (id: string) => RuleText | undefined) {
    this.#ownRule = ownRule;
    this.#card = new CardHost({ ...actions, hold: () => this.#hold() });
  }

  get isOpen(): boolean {
    return this.#card.isOpen;
  }

  /** Whether the card stays although the pointer goes elsewhere. */
  get isKept(): boolean {
    return this.#card.hasFocus || (this.#opened?.opening.pinned ?? false);
  }

  /** A finding that the card stays open for although the page may not show it any more. */
  get held(): ReportFinding | null {
    return this.#held;
  }

  /** True for our own node on the page. */
  owns(node: EventTarget | null): boolean {
    return this.#card.owns(node);
  }

  /** Draws ticks beside the scroll bar; `null` takes them away. */
  gutter(source: GutterSource | null): void {
    this.#card.gutter(source);
  }

  /** Fetches the card's script when the page rests: nobody points at a mark in the moment that it is painted. */
  prepare(): void {
    if (this.#card.isEquipped) return;
    requestIdleCallback(() => void this.#equip(), { timeout: LONGEST_REST_MS });
  }

  async #equip(): Promise<void> {
    if (this.#card.isEquipped) return;
    const parts = await fetchCard();
    if (parts) this.#card.equip(parts);
  }

  /** Opens at a mark: at once, or as soon as the card's script has come, unless the reader has gone on by then. */
  async open(on: OnPage, mark: Mark, opening: Opening): Promise<void> {
    const opened = { on, mark, opening };
    this.#opened = opened;
    this.#held = null;
    void this.#quoting.use(this.quotations);
    if (!this.#card.isEquipped) await this.#equip();
    if (this.#opened === opened) this.#draw(opened);
    if (await this.#elsewhere.look()) this.#redraw();
  }

  /** Shows the same passage on a page that has been read anew. */
  follow(on: OnPage, mark: Mark): void {
    if (!this.isOpen) return;
    void this.open(on, mark, { pinned: this.isKept, scroll: false, focus: false });
  }

  close(): void {
    this.#opened = null;
    this.#held = null;
    this.#card.close();
  }

  #draw({ on, mark, opening }: Place & { opening: Opening }): void {
    const finding = findingAt(on, mark);
    const anchor = finding && anchorOf(on.page, mark, cluesAt(finding, mark));
    if (finding && anchor) this.#card.open(this.#viewOf(finding, { on, mark }), anchor, opening);
  }

  /** Once more as it stands: the words come in another script now, or other frames have been counted. */
  #redraw(): void {
    const opened = this.#opened;
    if (opened && this.isOpen) this.follow(opened.on, opened.mark);
  }

  #viewOf(finding: ReportFinding, { on: { marks }, mark }: Place): CardView {
    return {
      finding,
      locale: this.locale,
      looks: this.looks,
      ownRule: this.#ownRule(finding.rule),
      quote: this.#quoting.quote,
      place: this.#placeOf(marks, mark),
      others: marks.beside(mark).filter((other) => other.finding !== mark.finding),
    };
  }

  #placeOf({ list }: OnPage['marks'], mark: Mark): CardView['place'] {
    const { others } = this.#elsewhere;
    if (!others) return null;
    return { nth: others.before + list.indexOf(mark) + 1, total: others.all + list.length };
  }

  #hold(): void {
    const opened = this.#opened;
    if (!opened) return;
    this.#held = findingAt(opened.on, opened.mark) ?? null;
    opened.opening = { ...opened.opening, pinned: true };
  }
}
