import { FLASHES, highlightCss, type Kind, kindsOf, NEEDED_IN_SHADOWS } from './highlight-css';
import { inLanes } from './lanes';
import { placeOf } from './lineage';
import { type Markable, mark, type Ranges } from './mark-ranges';
import { canMark } from './oldest';
import type { PageText } from './page-text';
import { type Looks, PALETTE, type Tone } from './palette';
import { Slices } from './slices';
import { toneReader } from './tone';

/** Evidence over passages; a flash over everything. */
const PRIORITY: Record<Kind['layer'], number> = { passage: 1, evidence: 11 };
const FLASH_PRIORITY = 21;

interface Painted {
  kind: Kind;
  highlight: Highlight;
  ranges: StaticRange[];
}

/** Paints marks through the CSS Custom Highlight API: the page's own nodes are never touched. */
export class Highlights {
  /** Each highlight by its name, with its ranges in the order of the text. */
  readonly #painted = new Map<string, Painted>();
  /** The texts that marks stand on, and some that they stood on. */
  readonly #marked = new WeakSet<Node>();
  /** Where it cannot be painted, the list in the popup has to do. */
  readonly #able = canMark();
  /** The roots that have been given the style sheet; a page may have taken it away since. */
  readonly #sheeted = new Set<DocumentOrShadowRoot>();
  /** The grounds that the style sheet has rules for: each that comes later has the whole page styled anew. */
  readonly #styled = new Set<Tone>();
  #sheet: CSSStyleSheet | null = null;
  #looks: Looks = PALETTE;
  #turn = 0;

  /** How marks look from now on, those that are painted already too. */
  set looks(looks: Looks) {
    this.#looks = looks;
    this.#sheet?.replaceSync(this.#css());
  }

  /**
   * Marks `findings` and nothing else: all at once, after getting ready in slices.
   * @returns false when a later call came first
   */
  async paint(page: PageText, findings: readonly Markable[]): Promise<boolean> {
    if (!this.#able) return true;
    this.#turn += 1;
    const turn = this.#turn;
    const fresh: Ranges = new Map();
    const tone = toneReader();
    const slices = new Slices();
    for (const laid of inLanes(findings)) {
      mark(fresh, page, laid, tone);
      const pause = slices.pause();
      if (!pause) continue;
      await pause;
      if (turn !== this.#turn) return false;
    }
    this.#put(fresh, page);
    return true;
  }

  #put(fresh: Ranges, page: PageText): void {
    for (const name of [...this.#painted.keys()]) {
      if (fresh.has(name)) continue;
      CSS.highlights.delete(name);
      this.#painted.delete(name);
    }
    for (const [name, { kind, ranges }] of fresh) this.#paintOne(name, kind, ranges);
    const shadows = NEEDED_IN_SHADOWS ? page.met.shadows : [];
    if (fresh.size > 0) this.#style([document, ...shadows], fresh);
  }

  /** A page that changes elsewhere, or grows, must not be painted anew for that: what is there stays. */
  #paintOne(name: string, kind: Kind, ranges: StaticRange[]): void {
    for (const { startContainer } of ranges) this.#marked.add(startContainer);
    const before = this.#painted.get(name);
    const kept = before && CSS.highlights.get(name) === before.highlight;
    if (kept && before.ranges.every((range, index) => isSame(range, ranges[index]))) {
      for (const range of ranges.slice(before.ranges.length)) before.highlight.add(range);
      before.ranges = [...before.ranges, ...ranges.slice(before.ranges.length)];
      return;
    }
    const highlight = highlightOf(ranges);
    highlight.priority = priorityOf(kind);
    this.#painted.set(name, { kind, highlight, ranges });
    CSS.highlights.set(name, highlight);
  }

  /** Sets off a passage for as long as `CSS.highlights` holds it; replaces the one before. */
  flash(ranges: readonly StaticRange[]): void {
    if (!this.#able) return;
    const highlight = highlightOf(ranges);
    highlight.priority = FLASH_PRIORITY;
    const [first] = ranges;
    const place = first && placeOf(first.startContainer as Text);
    this.unflash();
    CSS.highlights.set(FLASHES[place ? toneReader()(place) : 'light'], highlight);
    this.#style([document]);
  }

  unflash(): void {
    if (this.#able) for (const name of Object.values(FLASHES)) CSS.highlights.delete(name);
  }

  /** Takes the marks away that end after a place in a text. */
  drop(text: Text, from: number): void {
    if (!this.#marked.has(text)) return;
    for (const one of this.#painted.values()) {
      const gone = one.ranges.filter(
        ({ startContainer, endOffset }) => startContainer === text && endOffset > from,
      );
      for (const range of gone) one.highlight.delete(range);
      if (gone.length > 0) one.ranges = one.ranges.filter((range) => !gone.includes(range));
    }
  }

  /** Whether the page has changed between light and dark, by one mark of each kind. */
  isOnOtherGround(): boolean {
    const tone = toneReader();
    return [...this.#painted.values()].some(({ kind, ranges: [first] }) => {
      const place = first && placeOf(first.startContainer as Text);
      return place?.isConnected && tone(place) !== kind.tone;
    });
  }

  /** Puts back what a page has taken away that sets its own style sheets or clears all highlights. */
  restore(): void {
    for (const [name, { highlight }] of this.#painted) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (this.#sheet) for (const root of this.#sheeted) adopt(root, this.#sheet);
  }

  /** Takes every mark and every style sheet away again. */
  clear(): void {
    this.#turn += 1;
    this.unflash();
    for (const name of this.#painted.keys()) CSS.highlights.delete(name);
    this.#painted.clear();
    for (const root of this.#sheeted) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#sheeted.clear();
  }

  #css(): string {
    return highlightCss(this.#looks, [...this.#styled].flatMap(kindsOf));
  }

  #style(roots: readonly DocumentOrShadowRoot[], fresh: Ranges = new Map()): void {
    const before = this.#styled.size;
    for (const { kind } of fresh.values()) this.#styled.add(kind.tone);
    if (!this.#sheet || this.#styled.size > before) {
      this.#sheet ??= new CSSStyleSheet();
      this.#sheet.replaceSync(this.#css());
    }
    for (const root of roots) {
      this.#sheeted.add(root);
      adopt(root, this.#sheet);
    }
  }
}

/** One by one: as arguments of one call a hundred thousand are too many. */
function highlightOf(ranges: readonly StaticRange[]): Highlight {
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  return highlight;
}

function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function priorityOf({ layer, portrait }: Kind): number {
  return PRIORITY[layer] + portrait;
}

function isSame(a: StaticRange, b: StaticRange | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endOffset === b.endOffset
  );
}
