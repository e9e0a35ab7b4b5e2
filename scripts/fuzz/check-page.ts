import type { PageText } from '../../page/page-text';
import { PageReader } from '../../page/read';
import { checkText } from './check-text';

/** White space is shown as one blank, wherever it stood. */
const SPACE = /\s/g;

/**
 * Reads a tree in slices and analyses what was read.
 * @param between called between slices: pages change while they are read
 * @returns how many findings there were
 * @throws Error that says what is wrong
 */
export function checkPage(root: Node, between: () => void): number {
  const reader = new PageReader(root);
  while (!reader.advance(0)) between();
  const page = reader.result();
  const { findings } = checkText(String(page.text));
  for (const { rule, start, end, evidence } of findings) {
    for (const span of [{ start, end }, ...evidence]) checkPlace(page, rule, span.start, span.end);
  }
  return findings.length;
}

/** The text nodes that a mark is painted on must say what was read there, unless the page has changed since. */
function checkPlace(page: PageText, rule: string, start: number, end: number): void {
  const parts = page.parts(start, end);
  if (parts.length === 0) throw new Error(`${rule} stands nowhere on the page`);
  let at = start;
  for (const { node, start: from, end: to } of parts) {
    if (from < 0 || from >= to) throw new Error(`${rule} stands at ${from}–${to} of a node`);
    // Moved while the page was read, and so read at two places.
    if (page.nodes.indexOf(node) !== page.nodes.lastIndexOf(node)) return;
    const offset = page.offsetOf(node, from);
    if (offset === null || offset < at || offset + to - from > end)
      throw new Error(`${rule}: a node's place does not lead back`);
    at = offset + to - from;
    // Cut short since; nothing is painted there.
    if (to > node.length) continue;
    const read = page.text.slice(offset, at);
    if (isSame(read, node.data.slice(from, to)) || hasChanged(page, node)) continue;
    throw new Error(`${rule}: marked would be other words than were read`);
  }
}

function hasChanged(page: PageText, node: Text): boolean {
  const offset = page.offsetOf(node, 0) ?? 0;
  return !isSame(page.text.slice(offset, offset + node.length), node.data);
}

function isSame(a: string, b: string): boolean {
  return a.replace(SPACE, ' ') === b.replace(SPACE, ' ');
}
