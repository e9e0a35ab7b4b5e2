/** How an element takes part in the text. `custom`: its name has a dash, so only its style tells. */
export type Kind = 'skip' | 'block' | 'inline' | 'custom' | 'break';

const SKIP =
  'script style noscript template textarea input select option datalist code svg math rt rp rtc ' +
  'head title iframe object embed audio video canvas';
const BLOCK =
  'html body main article section nav aside header footer hgroup address div p pre blockquote center ' +
  'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd dir menu figure figcaption fieldset legend form details summary ' +
  'dialog table caption thead tbody tfoot tr td th hr button frameset marquee search';

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

/** Left out by an attribute. Inline styles count on inline elements only: they hide noise inside words. */
export function isLeftOut(element: Element, name: string, kind: Kind): boolean {
  if (!element.hasAttributes()) return name === 'dialog';
  if (element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (name === 'dialog') return !element.hasAttribute('open');
  if (kind === 'block') return false;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Children to read instead of the element's own, or `null`: what is slotted, and the summary of closed details. */
export function childrenElsewhere(element: Element, name: string): readonly Node[] | null {
  if (name === 'details' && !element.hasAttribute('open')) {
    const summary = element.querySelector(':scope > summary');
    return summary ? [summary] : [];
  }
  if (name !== 'slot') return null;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : null;
}

/** Whether an element of any name runs inside a line. */
export function isInline(element: Element): boolean {
  return /^(inline|contents)/.test(getComputedStyle(element).display);
}
