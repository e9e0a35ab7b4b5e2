import type { Finding, Span } from '../engine/types';
import { FLASH, highlightCss, highlightName, type Kind } from './highlight-css';
import type { PageText } from './page-text';
import type { Tone } from './palette';
import { Slices } from './slices';
import { toneReader } from './tone';

/** Evidence over passages; a flash over everything. */
const PRIORITY: Record<Kind['layer'], number> = { passage: 1, evidence: 11 };
const FLASH_PRIORITY = 21;

/** A place to mark, as much of a finding as painting needs. */
export type Markable = Pick<Finding, 'portrait' | 'start' | 'end' | 'evidence'>;

/** Paints marks through the CSS Custom Highlight API: the page's own nodes are never touched. */
export class Highlights {
  readonly #names = new Set<string>();
  readonly #sheeted = new Set<DocumentOrShadowRoot>();
  #sheet: CSSStyleSheet | null = null;
  #turn = 0;

  /**
   * Marks `findings` and nothing else: all at once, after getting ready in slices.
   * @returns false when a later call came first
   */
  async paint(page: PageText, findings: readonly Markable[]): Promise<boolean> {
    this.#turn += 1;
    const turn = this.#turn;
    const fresh = new Map<string, Highlight>();
    const tone = toneReader();
    const slices = new Slices();
    for (const [finding, lane] of inLanes(findings)) {
      mark(fresh, page, finding, tone, lane);
      const pause = slices.pause();
      if (!pause) continue;
      await pause;
      if (turn !== this.#turn) return false;
    }
    this.#put(fresh, page);
    return true;
  }

  #put(fresh: ReadonlyMap<string, Highlight>, page: PageText): void {
    for (const name of this.#names) if (!fresh.has(name)) CSS.highlights.delete(name);
    this.#names.clear();
    for (const [name, highlight] of fresh) {
      this.#names.add(name);
      CSS.highlights.set(name, highlight);
    }
    if (fresh.size > 0) this.#style([document, ...page.met.shadows]);
  }

  /** Sets off a passage for as long as `CSS.highlights` holds it; replaces the one before. */
  flash(ranges: readonly StaticRange[]): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = FLASH_PRIORITY;
    CSS.highlights.set(FLASH, highlight);
    this.#style([document]);
  }

  unflash(): void {
    CSS.highlights.delete(FLASH);
  }

  /** Takes every mark and every style sheet away again. */
  clear(): void {
    this.#turn += 1;
    this.unflash();
    for (const name of this.#names) CSS.highlights.delete(name);
    this.#names.clear();
    for (const root of this.#sheeted) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#sheeted.clear();
  }

  #style(roots: readonly DocumentOrShadowRoot[]): void {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(highlightCss());
    }
    for (const root of roots) {
      if (this.#sheeted.has(root)) continue;
      this.#sheeted.add(root);
      root.adoptedStyleSheets.push(this.#sheet);
    }
  }
}

function mark(
  fresh: Map<string, Highlight>,
  page: PageText,
  finding: Markable,
  toneOf: (element: Element) => Tone,
  lane: Kind['lane'],
): void {
  const place = page.parts(finding.start, finding.end)[0]?.node.parentElement;
  if (!place) return;
  const common = { portrait: finding.portrait, tone: toneOf(place), lane };
  for (const span of finding.evidence) add(fresh, page, span, { ...common, layer: 'evidence' });
  // Lines of two styles on one word would blur each other, so the passage is painted around its evidence.
  for (const span of without(finding, finding.evidence)) {
    add(fresh, page, span, { ...common, layer: 'passage' });
  }
}

function add(fresh: Map<string, Highlight>, page: PageText, span: Span, kind: Kind): void {
  const name = highlightName(kind);
  let highlight = fresh.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = PRIORITY[kind.layer] + kind.portrait;
    fresh.set(name, highlight);
  }
  for (const range of page.ranges(span.start, span.end)) highlight.add(range);
}

/** Puts the lines of findings that overlap below each other. Expects and keeps the order of the text. */
export function inLanes<M extends Markable>(findings: readonly M[]): [M, Kind['lane']][] {
  let upper = 0;
  return findings.map((finding) => {
    if (finding.start < upper) return [finding, 'lower'];
    upper = finding.end;
    return [finding, 'upper'];
  });
}

/** What is left of a span when others are cut out of it. */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.start > at) left.push({ start: at, end: Math.min(hole.start, span.end) });
    at = Math.max(at, hole.end);
    if (at >= span.end) return left;
  }
  left.push({ start: at, end: span.end });
  return left;
}
