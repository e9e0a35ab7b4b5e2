import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Engine } from '../engine/engine';
import { messages } from '../page/message-schemas';
import type { MessageType } from '../page/messages';

/** For tests of the page's side in a DOM without a screen: what that DOM lacks, and a background that answers. */

/** Each paragraph is one line of this height, each character as wide as that. */
export const LINE = 20;

function textsOf(paragraph: Element): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** How many characters stand before a text node in its paragraph, and where that stands. */
function placeOf(node: Text): { x: number; y: number } | null {
  const paragraphs = [...document.querySelectorAll('p')];
  const line = paragraphs.findIndex((paragraph) => paragraph.contains(node));
  const texts = textsOf(paragraphs[line] ?? document.body);
  const before = texts.slice(0, texts.indexOf(node));
  return line < 0
    ? null
    : { x: before.reduce((sum, { length }) => sum + length, 0), y: line * LINE };
}

function caretAt(x: number, y: number): { offsetNode: Text; offset: number } | null {
  const paragraph = document.querySelectorAll('p')[Math.floor(y / LINE)];
  let offset = Math.round(x / LINE);
  for (const offsetNode of paragraph ? textsOf(paragraph) : []) {
    if (offset <= offsetNode.length) return { offsetNode, offset };
    offset -= offsetNode.length;
  }
  return null;
}

class StageRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;

  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }
}

class StageHighlight extends Set<StageRange> {
  priority = 0;

  constructor(...ranges: StageRange[]) {
    super(ranges);
  }
}

/** Those who wait for a side panel. */
const waiting = new Set<(port: unknown) => void>();

/** Has a side panel connect to the page. */
export function connect(port: unknown): void {
  for (const hear of waiting) hear(port);
}

/** Gives the DOM highlights, boxes and a pointer's caret; to be called before each test. */
export function setStage(): void {
  waiting.clear();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  const { onConnect } = browser.runtime;
  vi.spyOn(onConnect, 'addListener').mockImplementation((hear) => void waiting.add(hear as never));
  vi.spyOn(onConnect, 'removeListener').mockImplementation((hear) => {
    waiting.delete(hear as never);
  });
  vi.stubGlobal('Highlight', StageHighlight);
  vi.stubGlobal('StaticRange', StageRange);
  vi.stubGlobal('CSS', { highlights: new Map<string, StageHighlight>() });
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 0));
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  vi.stubGlobal('chrome', { runtime: { id: browser.runtime.id } });
  Element.prototype.checkVisibility = function isShown(this: Element): boolean {
    for (let at: Element | null = this; at; at = at.parentElement) {
      if (getComputedStyle(at).display === 'none') return false;
    }
    return true;
  };
  // Without a screen nothing has a size, and what has none would count as collapsed.
  for (const size of ['offsetHeight', 'offsetWidth']) {
    vi.spyOn(HTMLElement.prototype, size as 'offsetHeight', 'get').mockReturnValue(LINE);
  }
  Range.prototype.getClientRects = function boxes(this: Range): DOMRectList {
    const { startContainer: node, startOffset: from, endOffset: to } = this;
    const place = placeOf(node as Text);
    const box = place && new DOMRect((place.x + from) * LINE, place.y, (to - from) * LINE, LINE);
    return (box ? [box] : []) as unknown as DOMRectList;
  };
  // No frames.
  vi.stubGlobal('length', 0);
  vi.stubGlobal('getSelection', () => ({ isCollapsed: true }));
  Object.assign(document, { caretPositionFromPoint: caretAt });
}

/** Words under each highlight, by its name. */
export function painted(): Record<string, string[]> {
  const all = CSS.highlights as unknown as Map<string, StageHighlight>;
  return Object.fromEntries(
    [...all].map(([name, highlight]) => [
      name,
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    ]),
  );
}

/** A message as the background heard it. */
export type Heard = { type: string } & Record<string, unknown>;

/** What the background of a test is, and what it has heard. */
export interface Background {
  heard: Heard[];
  /** Each answer by the type of its message: what is given here instead of the usual one; an error rejects. */
  answers: Record<string, unknown>;
}

/** A background that reads with an engine, and agrees to everything else. */
export function setBackground(engine: Engine): Background {
  const background: Background = { heard: [], answers: {} };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (message: Heard) => {
    background.heard.push(message);
    const answer = background.answers[message.type];
    if (answer instanceof Error) throw answer;
    if (answer !== undefined) return answer;
    if (message.type !== 'analyse') return { ok: true };
    return { ok: true, analysis: engine.analyse(message.text as string), ownRules: [] };
  }) as unknown as typeof browser.runtime.sendMessage);
  return background;
}

/** Asks the reader in the page; `undefined` where nobody answers. */
export async function askPage(message: { type: MessageType } & Record<string, unknown>) {
  if (!Object.hasOwn(messages, message.type)) throw new Error(`${message.type} is no message`);
  const sender = { id: browser.runtime.id };
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender);
  return answers.find((answer: unknown) => answer !== undefined) as
    | Record<string, unknown>
    | undefined;
}
