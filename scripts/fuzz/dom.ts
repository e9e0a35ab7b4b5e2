import { Window } from 'happy-dom';

const NAMES = ['Element', 'HTMLElement', 'ShadowRoot', 'Node', 'Text', 'getComputedStyle'] as const;

/** A document without a browser, whose names the reader finds where it expects them. */
export function standInDocument(): { open(html: string): Document; close(): Promise<void> } {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  });
  const world = globalThis as Record<string, unknown>;
  for (const name of NAMES) {
    const value: unknown = window[name as keyof Window];
    world[name] = name === 'getComputedStyle' ? window.getComputedStyle.bind(window) : value;
  }
  world.document = window.document;
  return {
    open: (html) => {
      const parser = new window.DOMParser();
      return parser.parseFromString(html, 'text/html') as unknown as Document;
    },
    close: async () => {
      await window.happyDOM.close();
      // What it holds is let go in a task of its own.
      await new Promise((done) => setTimeout(done));
    },
  };
}
