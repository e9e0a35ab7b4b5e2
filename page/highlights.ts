import type { Finding, Span } from '../engine/types';
import {
  FLASHES,
  highlightCss,
  highlightName,
  type Kind,
  kindsOf,
  NEEDED_IN_SHADOWS,
} from './highlight-css';
import { inLanes, type Laid, without } from './lanes';
import { placeOf } from './lineage';
import { canMark } from './oldest';
import type { PageText } from './page-text';
import { type Looks, PALETTE, type Tone } from './palette';
import { Slices } from './slices';
import { toneReader } from './tone';

/** Evidence over passages; a flash over everything. */
const PRIORITY: Record<Kind['layer'], number> = { passage: 1, evidence: 11 };
const FLASH_PRIORITY = 21;

/** A place to mark, as much of a finding as painting needs. */
export type Markable = Pick<Finding, 'portrait' | 'start' | 'end' | 'evidence'>;

/** Paints marks through the CSS Custom Highlight API: the page's own nodes are never touched. */
export class Highlights {
  /** Each highlight by its name, with its ranges in the order of the text. */
  readonly #painted = new Map<string, { highlight: Highlight; ranges: StaticRange[] }>();
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
    for (const [name, { kind, ranges }] of fresh) this.#paintOne(name, priorityOf(kind), ranges);
    const shadows = NEEDED_IN_SHADOWS ? page.met.shadows : [];
    if (fresh.size > 0) this.#style([document, ...shadows], fresh);
  }

  /** A page that changes elsewhere, or grows, must not be painted anew for that: what is there stays. */
  #paintOne(name: string, priority: number, ranges: StaticRange[]): void {
    const before = this.#painted.get(name);
    const kept = before && CSS.highlights.get(name) === before.highlight;
    if (kept && before.ranges.every((range, index) => isSame(range, ranges[index]))) {
      for (const range of ranges.slice(before.ranges.length)) before.highlight.add(range);
      before.ranges = [...before.ranges, ...ranges.slice(before.ranges.length)];
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.#painted.set(name, { highlight, ranges });
    CSS.highlights.set(name, highlight);
  }

  /** Sets off a passage for as long as `CSS.highlights` holds it; replaces the one before. */
  flash(ranges: readonly StaticRange[]): void {
    if (!this.#able) return;
    const highlight = new Highlight(...ranges);
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

function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Ranges to paint, by the name of their highlight. */
type Ranges = Map<string, { kind: Kind; ranges: StaticRange[] }>;

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

function mark(
  fresh: Ranges,
  page: PageText,
  { finding, lane, tinted, deepened }: Laid<Markable>,
  toneOf: (element: Element) => Tone,
): void {
  const node = page.parts(finding.start, finding.end)[0]?.node;
  const place = node && placeOf(node);
  if (!place) return;
  const common = { portrait: finding.portrait, tone: toneOf(place), lane };
  const paint = (span: Span, layer: Kind['layer'], holes: readonly Span[]) => {
    const free = without(span, holes);
    for (const part of free) add(fresh, page, part, { ...common, layer, bare: false });
    for (const part of without(span, free))
      add(fresh, page, part, { ...common, layer, bare: true });
  };
  for (const span of finding.evidence) paint(span, 'evidence', deepened);
  // Lines of two styles on one word would blur each other, so the passage is painted around its evidence.
  for (const span of without(finding, finding.evidence)) paint(span, 'passage', tinted);
}

function add(fresh: Ranges, page: PageText, span: Span, kind: Kind): void {
  const name = highlightName(kind);
  let one = fresh.get(name);
  if (!one) {
    one = { kind, ranges: [] };
    fresh.set(name, one);
  }
  one.ranges.push(...page.ranges(span.start, span.end));
}
