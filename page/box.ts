/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const width = ({ left, right }: Box): number => right - left;
export const height = ({ top, bottom }: Box): number => bottom - top;
export const area = (box: Box): number => width(box) * height(box);

/** The smallest box around some others, of which there must be one at least. */
export function bounds(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A box made smaller on all four sides. */
export function inset({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left + by, top: top + by, right: right - by, bottom: bottom - by };
}

/** What two boxes have in common; `null` where they only touch. */
export function overlap(a: Box, b: Box): Box | null {
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return width(both) > 0 && height(both) > 0 ? both : null;
}

const NEAR = 2;

/** Pieces of one line that follow each other, joined: pages may put each character into an element of its own. */
export function joinLines(rects: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    const rect = { left, top, right, bottom };
    const last = lines.at(-1);
    if (last && areOneLine(last, rect)) lines[lines.length - 1] = bounds([last, rect]);
    else lines.push(rect);
  }
  return lines;
}

function areOneLine(a: Box, b: Box): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= NEAR;
  const row = near(a.top, b.top) && near(a.bottom, b.bottom) && near(a.right, b.left);
  const column = near(a.left, b.left) && near(a.right, b.right) && near(a.bottom, b.top);
  return row || column;
}
