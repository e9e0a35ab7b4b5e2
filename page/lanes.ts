import type { Span } from '../engine/types';

/** How far down the line of a mark runs; further where the lines of others run under the same words. */
export const LANES = ['upper', 'lower', 'lowest'] as const;
export type Lane = (typeof LANES)[number];

/** A finding with its place among those on the same words. */
export interface Laid<M> {
  finding: M;
  lane: Lane;
  /** Stretches that an earlier finding has tinted already; a second tint would mix to grey. */
  tinted: Span[];
  /** Stretches of these that hold its evidence: elsewhere this one's own is still to be seen. */
  deepened: Span[];
}

/** What of a finding decides where it is painted. */
type Layable = Span & { readonly evidence: readonly Span[] };

/** Puts findings that overlap below each other. Expects and keeps the order of the text. */
export function inLanes<M extends Layable>(findings: readonly M[]): Laid<M>[] {
  let open: { span: Layable; lane: Lane }[] = [];
  return findings.map((finding) => {
    open = open.filter(({ span }) => span.end > finding.start);
    const lane = LANES.find((free) => open.every((other) => other.lane !== free)) ?? 'lowest';
    const tinted = open.map(({ span }) => ({
      start: finding.start,
      end: Math.min(span.end, finding.end),
    }));
    const deepened = open.flatMap(({ span }) => span.evidence);
    open.push({ span: finding, lane });
    return { finding, lane, tinted, deepened };
  });
}

/** What is left of a span when others are cut out of it. */
export function without(span: Span, holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = span.start;
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    if (hole.start >= span.end) break;
    if (hole.start > at) left.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < span.end) left.push({ start: at, end: span.end });
  return left;
}
