import type { Analysis, Span } from '../engine/types';
import { hiddenTest } from './hidden';
import { above, placeOf } from './lineage';
import type { PageText } from './page-text';
import { Slices } from './slices';
import { kindOf } from './tags';

/** What style sheets do to the elements that something was found in. */
export interface Styled {
  /** Every element that findings lean on. */
  leaned: Set<Element>;
  hidden: Set<Element>;
  /** Blocks that their names do not tell. */
  blocks: Set<Element>;
}

/**
 * Asks for the style of elements that something was found in. Only there: asking everywhere would cost more than
 * reading.
 * @param known elements that were leaned on before; whoever uses them watches whether they collapse
 */
export async function lookClosely(
  page: PageText,
  analysis: Analysis,
  known: ReadonlySet<Element>,
): Promise<Styled> {
  const slices = new Slices();
  const isHidden = hiddenTest(known);
  const climbed = new Set<Element>();
  const styled: Styled = { leaned: new Set(), hidden: new Set(), blocks: new Set() };
  for (const span of spansOf(analysis)) {
    const parts = page.parts(span.start, span.end);
    for (const { node } of parts) {
      const element = placeOf(node);
      if (!element || styled.leaned.has(element)) continue;
      styled.leaned.add(element);
      if (isHidden(element)) styled.hidden.add(element);
      // A stretch in one text node crosses no border, whatever its element is.
      if (parts.length > 1) addBlocks(element, styled.blocks, climbed);
      const pause = slices.pause();
      if (pause) await pause;
    }
  }
  return styled;
}

function spansOf({ findings, roster }: Analysis): Span[] {
  const { entries, organisations, total, trigger, rectification } = roster;
  const all = [...findings, ...entries, ...organisations, total, trigger, rectification];
  return all.filter((span) => span !== null);
}

/** Up to the nearest element that is a block by its name, or that was climbed over before. */
function addBlocks(element: Element, blocks: Set<Element>, climbed: Set<Element>): void {
  for (let at: Element | null = element; at && !climbed.has(at); at = above(at)) {
    climbed.add(at);
    if (kindOf(at.localName) !== 'inline') return;
    if (isBlock(at)) blocks.add(at);
  }
}

/** An initial is a float of a character or two, and opens the line; a date or a name at the side is none of it. */
const MOST_IN_INITIAL = 3;

/** What is taken out of the flow counts as a block for a browser, but does not end the line for a reader. */
function isBlock(element: Element): boolean {
  const { display, float, position } = getComputedStyle(element);
  if (/^(inline|contents|none|ruby)/.test(display)) return false;
  if (float !== 'none') return (element.textContent?.trim().length ?? 0) > MOST_IN_INITIAL;
  return position !== 'absolute' && position !== 'fixed';
}
