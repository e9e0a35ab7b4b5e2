import type { Finding, Span } from '../engine/types';
import { highlightName, type Kind } from './highlight-css';
import { type Laid, without } from './lanes';
import { placeOf } from './lineage';
import type { PageText } from './page-text';
import type { Tone } from './palette';

/** A place to mark, as much of a finding as painting needs. */
export type Markable = Pick<Finding, 'portrait' | 'start' | 'end' | 'evidence'>;

/** Ranges to paint, by the name of their highlight. */
export type Ranges = Map<string, { kind: Kind; ranges: StaticRange[] }>;

/** Adds the ranges of one finding. */
export function mark(
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
  for (const range of page.ranges(span.start, span.end)) one.ranges.push(range);
}
