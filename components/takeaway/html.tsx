import { render } from 'preact';
import { SheetPage } from './SheetPage';
import type { Sheet } from './sheet';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; }
section { break-inside: avoid; margin-top: 2em; }
h2 { font-size: 1.1em; }
blockquote { margin: 0.5em 0; padding-inline-start: 1em; border-inline-start: 3px solid; white-space: pre-line; }
.origin, header p { font-size: 0.85em; overflow-wrap: anywhere; }
.sample { text-decoration: var(--line) var(--light); text-underline-offset: var(--offset); }
@media (prefers-color-scheme: dark) { .sample { text-decoration-color: var(--dark); } }
`;

/** Nothing in the file may load or run anything, whatever the page had in its text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The sheet as one file of its own. What stands in it was put there as text and serialised by the browser. */
export function toHtml(sheet: Sheet): string {
  const file = document.implementation.createHTMLDocument(sheet.title);
  file.documentElement.lang = sheet.locale;
  file.head.prepend(
    element(file, 'meta', { charset: 'utf-8' }),
    element(file, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element(file, 'meta', { name: 'viewport', content: 'width=device-width' }),
  );
  const style = file.createElement('style');
  style.textContent = STYLE;
  file.head.append(style);
  render(<SheetPage sheet={sheet} />, file.body);
  return `<!doctype html>\n${file.documentElement.outerHTML}\n`;
}

function element(file: Document, name: string, attributes: Record<string, string>): Element {
  const made = file.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
