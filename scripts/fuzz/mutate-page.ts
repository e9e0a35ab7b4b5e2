/** What one mutation works with. */
export interface Tools {
  document: Document;
  /** From 0 to 1, as `Math.random`. */
  random: () => number;
  /** Real sentences and hostile strings. */
  texts: readonly string[];
}

type Mutation = (tools: Tools) => void;

const TAGS =
  'p div b span table tr td ul li details summary dialog ruby rt br wbr script style template svg select ' +
  'button slot x-unknown section article blockquote pre textarea';
const ATTRIBUTES: [name: string, value: string][] = [
  ['hidden', ''],
  ['open', ''],
  ['style', 'display:none'],
  ['style', 'display: contents; visibility: hidden'],
  ['contenteditable', 'true'],
  ['slot', '__proto__'],
  ['class', 'constructor'],
  ['lang', '\ud800'],
];

/** Ways in which pages are odd, and one or two in which only enemies make them so. */
export const MUTATIONS: Record<string, Mutation> = {
  'another text': (tools) => {
    const node = pick(tools, texts(tools.document));
    if (node) node.data = sentence(tools);
  },
  'hostile characters inside a text': (tools) => {
    const node = pick(tools, texts(tools.document));
    if (node) node.data = insert(node.data, sentence(tools), tools.random);
  },
  'a text split in two': ({ document, random }) => {
    const node = pick({ random }, texts(document));
    if (node && node.length > 1) node.splitText(Math.floor(random() * node.length));
  },
  'words spread over inline tags': (tools) => {
    const node = pick(tools, texts(tools.document));
    if (!node || node.length > 200) return;
    const parts = [...node.data].map((character) => wrap(tools.document, 'i', character));
    node.replaceWith(...parts);
  },
  'an element moved': (tools) => {
    const [from, to] = [pickElement(tools), pickElement(tools)];
    if (from && to && !from.contains(to)) to.append(from);
  },
  'an element gone': (tools) => pickElement(tools)?.remove(),
  'an element copied': (tools) => {
    const element = pickElement(tools);
    if (element && element.querySelectorAll('*').length < 50)
      element.after(element.cloneNode(true));
  },
  'an element of any kind': (tools) => {
    const tag = pick(tools, TAGS.split(' ')) as string;
    pickElement(tools)?.append(wrap(tools.document, tag, sentence(tools)));
  },
  'an attribute': (tools) => {
    const [name, value] = pick(tools, ATTRIBUTES) as [string, string];
    pickElement(tools)?.setAttribute(name, value);
  },
  'an open shadow tree': (tools) => {
    const host = wrap(tools.document, 'div', sentence(tools));
    pickElement(tools)?.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(sentence(tools), tools.document.createElement('slot'));
  },
  'a comment': (tools) => {
    pickElement(tools)?.append(tools.document.createComment(sentence(tools)));
  },
  'deep nesting': (tools) => {
    let inner: Element = tools.document.createElement('div');
    const outer = inner;
    const depth = Math.floor(tools.random() * 300);
    for (let i = 0; i < depth; i += 1) {
      const child = tools.document.createElement(i % 3 === 0 ? 'b' : 'div');
      inner.append(child);
      inner = child;
    }
    inner.append(sentence(tools));
    pickElement(tools)?.append(outer);
  },
};

/** Changes the page in `count` ways. */
export function mutatePage(tools: Tools, count: number): void {
  const mutations = Object.values(MUTATIONS);
  for (let i = 0; i < count; i += 1) pick(tools, mutations)?.(tools);
}

function pick<T>({ random }: Pick<Tools, 'random'>, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function pickElement(tools: Tools): Element | undefined {
  return pick(tools, [...tools.document.body.querySelectorAll('*')]);
}

function sentence(tools: Tools): string {
  return pick(tools, tools.texts) ?? '';
}

function insert(into: string, what: string, random: () => number): string {
  const at = Math.floor(random() * (into.length + 1));
  return into.slice(0, at) + what + into.slice(at);
}

function wrap(document: Document, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.append(text);
  return element;
}

function texts(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
