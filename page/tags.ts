/** How an element takes part in the text. `custom`: its name has a dash, so only its style tells. */
export type Kind = 'skip' | 'block' | 'inline' | 'custom' | 'break';

const SKIP =
  'script style noscript template textarea input select option datalist code math rt rp rtc ' +
  'samp head title iframe object embed audio video canvas meter progress';
const BLOCK =
  'html body main article section nav aside header footer hgroup address div p pre blockquote center ' +
  'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd dir menu figure figcaption fieldset legend form details summary ' +
  'dialog table caption thead tbody tfoot tr td th hr button frameset marquee search foreignObject';

const KINDS = new Map<string, Kind>([
  ...SKIP.split(' ').map((name): [string, Kind] => [name, 'skip']),
  ...BLOCK.split(' ').map((name): [string, Kind] => [name, 'block']),
  ['br', 'break'],
]);

/** A page may make up names without end; they are not all remembered. */
const MOST_NAMES = 2_000;

/** Whatever is not in the table is inline, as it is in CSS; an element with a dash may be anything. */
export function kindOf(name: string): Kind {
  const known = KINDS.get(name);
  if (known) return known;
  const kind = name.includes('-') ? 'custom' : 'inline';
  if (KINDS.size < MOST_NAMES) KINDS.set(name, kind);
  return kind;
}

/** What makes an element editable; any other value says nothing. */
const EDITABLE = /^(|true|plaintext-only)$/i;
/** Not a part of another property's name: `backface-visibility` hides nothing. */
const HIDING = /(?<![-\w])(display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Left out by an attribute. Inline styles count on inline elements only: they hide noise inside words. */
export function isLeftOut(element: Element, name: string, kind: Kind): boolean {
  if (!element.hasAttributes()) return name === 'dialog' && !isLaidOut(element);
  if (element.hasAttribute('hidden')) return !isLaidOut(element);
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && EDITABLE.test(editable)) return true;
  if (name === 'dialog') return !element.hasAttribute('open') && !isLaidOut(element);
  if (kind === 'block') return false;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

/** A page's own style may show what an attribute would hide; so few elements have one that each is asked. */
function isLaidOut(element: Element): boolean {
  const { display, contentVisibility } = getComputedStyle(element);
  return display !== 'none' && contentVisibility !== 'hidden';
}

/**
 * Children to read instead of the element's own, or `null`: what is slotted, the summary of closed details, and the HTML
 * that stands in a drawing.
 */
export function childrenElsewhere(element: Element, name: string): readonly Node[] | null {
  if (name === 'svg') return htmlIn(element);
  if (name === 'details' && !element.hasAttribute('open')) {
    const summary = element.querySelector(':scope > summary');
    return summary ? [summary] : [];
  }
  if (name !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

/** What stands in HTML that stands in a drawing again is read when that drawing's turn comes. */
function htmlIn(drawing: Element): Element[] {
  const all = [...drawing.querySelectorAll('foreignObject')];
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
}

/** Whether an element with a dash in its name may get a shadow tree yet, once the page's script for it has come. */
export function isUnfinished(element: Element): boolean {
  return element.matches(':not(:defined)');
}

/** Whether an element of any name runs inside a line. */
export function isInline(element: Element): boolean {
  return /^(inline|contents)/.test(getComputedStyle(element).display);
}
