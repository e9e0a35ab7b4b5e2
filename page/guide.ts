import type { Locale, RuleText } from '../engine/knowledge';
import type { Report, ReportFinding } from '../engine/report';
import type { Portrait, Span } from '../engine/types';
import { anchorOf } from './anchor';
import { CardHost } from './card';
import { fetchCard } from './card-script';
import { Flash } from './flash';
import type { GutterSource } from './gutter';
import type { Shown as Followed } from './heed';
import type { Highlights } from './highlights';
import { inView, marksAt } from './hit';
import { type Mark, Marks } from './marks';
import type { PageText } from './page-text';
import { type Looks, PALETTE } from './palette';
import { Pointer } from './pointer';
import { reveal } from './reveal';

/** What the card shows. */
export interface CardView {
  finding: ReportFinding;
  locale: Locale;
  looks: Looks;
  /** Where the finding's rule is one of the reader's own. */
  ownRule: RuleText | undefined;
  /** Which of all marks this is, from 1. */
  place: number;
  total: number;
  /** Other findings on the same words, by index into `report.findings`. */
  others: { finding: number; portrait: Portrait }[];
}

interface Shown {
  page: PageText;
  report: Report;
  marks: Marks;
}

/** Leads the reader from mark to mark, with the card, by pointer, finger and keyboard. */
export class Guide {
  locale: Locale = 'en';
  looks: Looks = PALETTE;
  /** Whether ticks stand beside the scroll bar while marks are painted. */
  gutter = false;
  readonly #card: CardHost<CardView>;
  readonly #flash: Flash;
  readonly #pointer: Pointer;
  readonly #ownRule: (id: string) => RuleText | undefined;
  #shown: Shown | null = null;
  #current: Mark | null = null;
  /** Opened on purpose: stays until it is closed, while a card under the pointer goes with it. */
  #pinned = false;
  /** A finding that the card stays open for although the page may not show it any more. */
  #held: ReportFinding | null = null;

  /** @param ownRule texts about the reader's own rules, which the card's script does not have */
  constructor(highlights: Highlights, ownRule: (id: string) => RuleText | undefined) {
    this.#ownRule = ownRule;
    this.#flash = new Flash(highlights);
    this.#card = new CardHost({
      close: () => this.#close(),
      step: (direction) => void this.step(direction),
      show: (finding) => this.#showFinding(finding),
      hold: () => this.#hold(),
    });
    this.#pointer = new Pointer({
      rest: (x, y) => this.#hover(x, y),
      tap: (x, y) => this.#tap(x, y),
      escape: () => this.#close(),
      isOnCard: (target) => this.#card.owns(target),
    });
  }

  /** True for our own node on the page. */
  owns(node: Node): boolean {
    return this.#card.owns(node);
  }

  /**
   * Takes up a new reading, or none.
   * @param answering whether marks are painted, so that pointing at them means something
   */
  follow(shown: Pick<Followed, 'page' | 'report' | 'least'> | null, answering = true): void {
    const before = this.#held ?? this.#finding();
    const { occurrence } = this.#current ?? {};
    this.#shown = shown && { ...shown, marks: new Marks(shown.report.findings, shown.least) };
    const finding = shown?.report.findings.findIndex(
      ({ portrait, text }) => portrait === before?.portrait && text === before.text,
    );
    this.#current = this.#shown?.marks.find(finding ?? -1, occurrence ?? 0) ?? null;
    if (answering && this.#shown && this.#shown.marks.list.length > 0) {
      this.#pointer.start();
      void this.#equip();
    } else this.#pointer.stop();
    this.#card.gutter(answering ? this.#ticks() : null);
    const kept = this.#current ?? this.#held;
    if (!answering || !kept) this.#close();
    else if (this.#current && this.#card.isOpen) this.#open(this.#current, this.#pinned, false);
  }

  /** Goes to one occurrence of a finding. @returns false when it is not on the page any more */
  jump(finding: number, occurrence: number): boolean {
    const mark = this.#shown?.marks.find(finding, occurrence);
    return mark ? this.#goTo(mark) : false;
  }

  /** Goes to a place of the text that is no mark. */
  reveal(span: Span): boolean {
    const { page } = this.#shown ?? {};
    if (!page || !reveal(page, span)) return false;
    this.#flash.show(page, span.start, span.end);
    return true;
  }

  /** Goes to the next or previous mark and opens the card there. */
  step(direction: 1 | -1, portrait?: Portrait): boolean {
    const mark = this.#shown?.marks.step(this.#current, direction, portrait);
    if (!mark || !this.#goTo(mark)) return false;
    this.#open(mark, true, true);
    return true;
  }

  /** Indexes of the findings whose marks stand in the view, the topmost first. */
  inView(): number[] {
    const { page, marks } = this.#shown ?? {};
    return page && marks ? inView(page, marks) : [];
  }

  #ticks(): GutterSource | null {
    const { page, marks } = this.#shown ?? {};
    if (!this.gutter || !page || !marks || marks.list.length === 0) return null;
    return { page, marks: marks.list, looks: this.looks, go: (mark) => this.#visit(mark) };
  }

  #visit(mark: Mark): void {
    if (this.#goTo(mark)) this.#open(mark, true, false);
  }

  leave(): void {
    this.#pointer.stop();
    this.#flash.stop();
    this.#card.gutter(null);
    this.#close();
    this.#shown = null;
    this.#current = null;
  }

  #goTo(mark: Mark): boolean {
    if (!this.#shown || !reveal(this.#shown.page, mark)) return false;
    this.#current = mark;
    this.#flash.show(this.#shown.page, mark.start, mark.end);
    return true;
  }

  #showFinding(finding: number): void {
    const near = this.#current && this.#shown?.marks.beside(this.#current);
    const mark = near?.find((other) => other.finding === finding);
    if (!mark) return;
    this.#current = mark;
    this.#open(mark, true, false);
  }

  #hold(): void {
    this.#held = this.#finding() ?? null;
    this.#pinned = true;
  }

  #finding(): ReportFinding | null | undefined {
    return this.#current && this.#shown?.report.findings[this.#current.finding];
  }

  #hover(x: number, y: number): void {
    if (this.#pinned || this.#card.hasFocus) return;
    const [mark] = this.#marksAt(x, y);
    if (!mark) this.#close();
    else if (mark !== this.#current || !this.#card.isOpen) this.#open(mark, false, false);
  }

  #tap(x: number, y: number): void {
    const [mark] = this.#marksAt(x, y);
    if (mark) this.#open(mark, true, false);
    else this.#close();
  }

  #marksAt(x: number, y: number): Mark[] {
    return this.#shown ? marksAt(this.#shown.page, this.#shown.marks, x, y) : [];
  }

  #open(mark: Mark, pinned: boolean, focus: boolean): void {
    const shown = this.#shown;
    const finding = shown?.report.findings[mark.finding];
    const anchor = shown && anchorOf(shown.page, mark);
    if (!shown || !finding || !anchor) return;
    this.#current = mark;
    this.#pinned = pinned;
    this.#held = null;
    if (!this.#card.isEquipped) {
      void this.#openLater(mark, pinned, focus);
      return;
    }
    const view: CardView = {
      finding,
      locale: this.locale,
      looks: this.looks,
      ownRule: this.#ownRule(finding.rule),
      place: shown.marks.list.indexOf(mark) + 1,
      total: shown.marks.list.length,
      others: shown.marks.beside(mark).filter((other) => other.finding !== mark.finding),
    };
    this.#card.open(view, anchor, focus);
    this.#pointer.cardOpen = true;
  }

  async #equip(): Promise<void> {
    if (this.#card.isEquipped) return;
    const parts = await fetchCard();
    if (parts) this.#card.equip(parts);
  }

  /** Opens the card once its script has come, unless the reader has gone on to another passage by then. */
  async #openLater(mark: Mark, pinned: boolean, focus: boolean): Promise<void> {
    await this.#equip();
    if (this.#card.isEquipped && this.#current === mark) this.#open(mark, pinned, focus);
  }

  #close(): void {
    this.#pinned = false;
    this.#held = null;
    this.#pointer.cardOpen = false;
    this.#card.close();
  }
}
