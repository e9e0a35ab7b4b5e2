/** What a page notices of an extension. */
export interface Trace {
  /** Names that have come to the global object, and overridden ones. */
  globals: string[];
  /** Changes of the tree: `+name` for an element, `name@attribute` for an attribute. */
  changes: string[];
  /** Events of its own making on document and window. */
  events: string[];
  /** Measures and resources that carry its name or address. */
  entries: string[];
  /** Style sheets put on the document from outside. */
  sheets: number;
  /** Highlights in the registry that page and extension share. */
  marks: number;
}

/** Runs as the first script of a page, as text, and leaves `trace()` behind. What the test's own driver adds is passed over. */
export const SPY = `() => {
  const changes = [];
  const events = [];
  let loaded = false;
  const names = new Set([...Object.getOwnPropertyNames(globalThis), 'trace']);
  const symbols = Object.getOwnPropertySymbols(globalThis).length;
  for (const name of ['wenze-mirror:reader-arrived', 'message', 'wenze', 'error', 'securitypolicyviolation']) {
    addEventListener(name, () => events.push(name), true);
    document.addEventListener(name, () => events.push(name), true);
  }
  const observer = new MutationObserver((records) => {
    if (!loaded) return;
    for (const { type, target, addedNodes, attributeName } of records) {
      if (type === 'attributes') changes.push(target.localName + '@' + attributeName);
      for (const node of addedNodes) changes.push('+' + (node.localName ?? node.nodeName));
    }
  });
  document.addEventListener('DOMContentLoaded', () => { observer.takeRecords(); loaded = true; });
  observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
  globalThis.trace = () => ({
    globals: [
      ...Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name) && !/ariaQuerySelector/.test(name)),
      ...Object.getOwnPropertySymbols(globalThis).slice(symbols).map(String),
    ],
    changes,
    events,
    entries: performance.getEntries().map(({ name }) => name).filter((name) => /wenze|extension:/.test(name)),
    sheets: document.adoptedStyleSheets.length,
    marks: CSS.highlights.size,
  });
}`;
