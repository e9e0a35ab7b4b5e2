import type { Evidence } from '../engine/types';

/** A stretch of a quotation: plain when `slot` is null, evidence otherwise. */
export interface Segment {
  text: string;
  slot: string | null;
}

/**
 * Cuts a quotation into plain and marked stretches. Marks may overlap, be out of order or lie outside
 * the text; where two overlap, the first keeps the shared part.
 * @param most longest quotation in UTF-16 units; what is beyond is replaced by an ellipsis
 */
export function segments(text: string, marks: readonly Evidence[], most = 600): Segment[] {
  const end = Math.min(text.length, most);
  const cut: Segment[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(at, mark.start);
    const to = Math.min(end, mark.end);
    if (to <= from) continue;
    if (from > at) cut.push({ text: text.slice(at, from), slot: null });
    cut.push({ text: text.slice(from, to), slot: mark.slot });
    at = to;
  }
  if (at < end) cut.push({ text: text.slice(at, end), slot: null });
  if (end < text.length) cut.push({ text: '…', slot: null });
  return cut;
}
