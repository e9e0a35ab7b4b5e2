import { type Box, overlap } from './box';
import type { Mark, Marks } from './marks';
import type { PageText } from './page-text';

/** How far beside a character, in CSS pixels, a point still counts as on it: underlines lie below. */
const SLACK = 4;

/** `highlightsFromPoint` asks every range, so the caret is asked instead, and an index of our own. */
export function marksAt(page: PageText, marks: Marks, x: number, y: number): Mark[] {
  const caret = caretAt(page, x, y);
  if (!caret) return [];
  const offset = page.offsetOf(caret.node, caret.offset);
  if (offset === null) return [];
  // The caret stands between two characters: the point is on one of them, or on neither.
  const on = [offset - 1, offset].find((candidate) => isOn(page, candidate, x, y));
  return on === undefined ? [] : marks.at(on);
}

function caretAt(page: PageText, x: number, y: number): { node: Text; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y, { shadowRoots: [...page.met.shadows] });
    return asText(found?.offsetNode, found?.offset);
  }
  // Chromium before 128 has only the older name.
  const found = (document as Document).caretRangeFromPoint(x, y);
  return asText(found?.startContainer, found?.startOffset);
}

function asText(node: Node | undefined, offset: number | undefined) {
  if (offset === undefined || node?.nodeType !== Node.TEXT_NODE) return null;
  return { node: node as Text, offset };
}

function isOn(page: PageText, offset: number, x: number, y: number): boolean {
  const place = page.nodeAt(offset);
  if (!place || place.offset >= place.node.length) return false;
  return rectsOf(page, offset, offset + 1).some(
    (rect) =>
      x >= rect.left - SLACK &&
      x <= rect.right + SLACK &&
      y >= rect.top - SLACK &&
      y <= rect.bottom + SLACK,
  );
}

/** Most marks that are looked at; a page with more has marks on every line. */
const MOST_LOOKED_AT = 1_000;

/** Findings whose marks stand at least in part in the view, by index into the report and in its order. */
export function inView(page: PageText, { list }: Marks, view: Box): number[] {
  const seen = new Set<number>();
  for (const { start, end, finding } of list.slice(0, MOST_LOOKED_AT)) {
    if (seen.has(finding)) continue;
    const rects = rectsOf(page, start, end);
    const visible = rects.some((rect) => overlap(rect, view));
    if (visible) seen.add(finding);
  }
  return [...seen];
}

/** Where a stretch of text stands in the viewport, one rectangle a line or more. */
export function rectsOf(page: PageText, start: number, end: number): DOMRect[] {
  const rects: DOMRect[] = [];
  for (const part of page.parts(start, end)) {
    if (part.end > part.node.length) continue;
    const range = document.createRange();
    range.setStart(part.node, part.start);
    range.setEnd(part.node, part.end);
    for (const rect of range.getClientRects()) if (rect.width + rect.height > 0) rects.push(rect);
  }
  return rects;
}
