import type { RuleText } from '../engine/knowledge';
import type { ReportFinding } from '../engine/report';
import type { Span } from '../engine/types';
import type { Box } from './box';
import type { Opening } from './card';
import { CardOpener } from './card-opener';
import { isAlone } from './elsewhere';
import { Flash } from './flash';
import type { GutterSource } from './gutter';
import type { Shown } from './heed';
import type { Highlights } from './highlights';
import { inView, marksAt } from './hit';
import { type Mark, Marks } from './marks';
import { type Message, send } from './messages';
import { findingAt, type OnPage } from './on-page';
import { Pointer } from './pointer';
import { reveal } from './reveal';

const POINTED: Opening = { pinned: false, scroll: false, focus: false };
const TAPPED: Opening = { pinned: true, scroll: true, focus: false };
const STEPPED: Opening = { pinned: true, scroll: true, focus: true };

/** Which marks a step leads to: of one portrait; on in this frame, or from its edge, or round and round. */
type StepHow = Omit<Message<'step'>, 'type' | 'direction'>;

/** Leads the reader from mark to mark, by pointer, finger and keyboard. */
export class Guide {
  readonly card: CardOpener;
  /** Whether ticks stand beside the scroll bar while marks are painted. */
  gutter = false;
  readonly #flash: Flash;
  readonly #pointer: Pointer;
  #on: OnPage | null = null;
  #current: Mark | null = null;
  #visited = 0;

  /** @param ownRule texts about the reader's own rules, which the card's script does not have */
  constructor(highlights: Highlights, ownRule: (id: string) => RuleText | undefined) {
    this.#flash = new Flash(highlights);
    this.card = new CardOpener(
      {
        close: () => this.card.close(),
        step: (direction) => void this.#stepOn(direction),
        show: (finding) => this.#showFinding(finding),
      },
      ownRule,
    );
    this.#pointer = new Pointer({
      rest: (x, y) => this.#hover(x, y),
      tap: (x, y) => this.#tap(x, y),
      away: () => this.card.close(),
      escape: () => this.card.close(),
      isCardOpen: () => this.card.isOpen,
      isOnCard: (target) => this.card.owns(target),
    });
  }

  /** When somebody last went to a mark, on the clock of `Date.now()`; 0 before the first time. */
  get visited(): number {
    return this.#visited;
  }

  /** How many places are marked. */
  get marks(): number {
    return this.#on?.marks.list.length ?? 0;
  }

  /** True for our own node on the page. */
  owns(node: Node): boolean {
    return this.card.owns(node);
  }

  /**
   * Takes up a new reading, or none.
   * @param answering whether marks are painted, so that pointing at them means something
   */
  follow(shown: Pick<Shown, 'page' | 'report' | 'least'> | null, answering = true): void {
    const before = this.card.held ?? this.#finding();
    const { occurrence } = this.#current ?? {};
    this.#on = shown && { ...shown, marks: new Marks(shown.report.findings, shown.least) };
    const finding = shown?.report.findings.findIndex(
      ({ portrait, text }) => portrait === before?.portrait && text === before.text,
    );
    this.#current = this.#on?.marks.find(finding ?? -1, occurrence ?? 0) ?? null;
    this.#answer(answering);
    if (!answering || !(this.#current ?? this.card.held)) this.card.close();
    else if (this.#on && this.#current) this.card.follow(this.#on, this.#current);
  }

  /** Goes to one occurrence of a finding. @returns false when it is not on the page any more */
  jump(finding: number, occurrence: number): boolean {
    const mark = this.#on?.marks.find(finding, occurrence);
    return mark ? this.#goTo(mark) : false;
  }

  /** Goes to a place of the text that is no mark. */
  reveal(span: Span): boolean {
    const { page } = this.#on ?? {};
    if (!page || !reveal(page, span)) return false;
    this.#flash.show(page, span.start, span.end);
    return true;
  }

  /**
   * Goes to the next or previous mark and opens the card there. A frame whose marks are all behind the reader closes
   * its card: another frame goes on.
   */
  step(direction: 1 | -1, { portrait, from }: StepHow = {}): boolean {
    const round = from === undefined;
    const start = from === 'edge' ? null : this.#current;
    const mark = this.#on?.marks.step(start, direction, { portrait, round });
    if (mark) return this.#visit(mark, STEPPED);
    if (from === 'here') this.card.close();
    return false;
  }

  /** From the card's own buttons: where a page has frames, the next passage may stand in another. */
  async #stepOn(direction: 1 | -1): Promise<void> {
    const done = isAlone() ? null : await send({ type: 'step-tab', direction }).catch(() => null);
    if (!done?.ok) this.step(direction);
  }

  /** Indexes of the findings whose marks stand in this part of the window, the topmost first. */
  inView(view: Box): number[] {
    return this.#on ? inView(this.#on.page, this.#on.marks, view) : [];
  }

  /** Takes everything off the page. */
  leave(): void {
    this.#pointer.stop();
    this.#flash.stop();
    this.card.gutter(null);
    this.card.close();
    this.#on = null;
    this.#current = null;
  }

  /** Listens and draws ticks while there are marks to answer for. */
  #answer(answering: boolean): void {
    if (answering && this.#on && this.#on.marks.list.length > 0) {
      this.#pointer.start();
      this.card.prepare();
    } else this.#pointer.stop();
    this.card.gutter(answering ? this.#ticks() : null);
  }

  #ticks(): GutterSource | null {
    const { page, marks } = this.#on ?? {};
    if (!this.gutter || !page || !marks || marks.list.length === 0) return null;
    const { looks } = this.card;
    return { page, marks: marks.list, looks, go: (mark) => void this.#visit(mark, TAPPED) };
  }

  #visit(mark: Mark, opening: Opening): boolean {
    if (!this.#goTo(mark)) return false;
    this.#open(mark, opening);
    return true;
  }

  #goTo(mark: Mark): boolean {
    if (!this.#on || !reveal(this.#on.page, mark)) return false;
    this.#be(mark);
    this.#flash.show(this.#on.page, mark.start, mark.end);
    return true;
  }

  #showFinding(finding: number): void {
    const near = this.#current && this.#on?.marks.beside(this.#current);
    const mark = near?.find((other) => other.finding === finding);
    if (mark) this.#open(mark, TAPPED);
  }

  #finding(): ReportFinding | undefined {
    return this.#on && this.#current ? findingAt(this.#on, this.#current) : undefined;
  }

  #hover(x: number, y: number): void {
    if (this.card.isKept) return;
    const [mark] = this.#marksAt(x, y);
    if (!mark) this.card.close();
    else if (mark !== this.#current || !this.card.isOpen) this.#open(mark, POINTED);
  }

  #tap(x: number, y: number): void {
    const [mark] = this.#marksAt(x, y);
    if (mark) this.#open(mark, TAPPED);
    else this.card.close();
  }

  #marksAt(x: number, y: number): Mark[] {
    return this.#on ? marksAt(this.#on.page, this.#on.marks, x, y) : [];
  }

  #open(mark: Mark, opening: Opening): void {
    if (!this.#on) return;
    this.#be(mark);
    void this.card.open(this.#on, mark, opening);
  }

  #be(mark: Mark): void {
    this.#current = mark;
    this.#visited = Date.now();
  }
}
