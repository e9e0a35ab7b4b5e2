import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'button',
  'head',
  'svg',
  'math',
  'rt',
  'rp',
  'code',
  'iframe',
  'object',
]);

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** The readable text of an HTML document: one line a block, as the page reader joins it. */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const stack: (Node | string)[] = [parse(html)];
  // An explicit stack: hostile pages nest deeper than the call stack.
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeName === '#text' && 'value' in node)
      parts.push(node.value.replace(/\s*\n\s*/g, ' '));
    else if (node.nodeName === 'br') parts.push('\n');
    else if (!SKIPPED.has(node.nodeName) && 'childNodes' in node) pushChildren(stack, node);
  }
  return parts
    .join('')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

function pushChildren(stack: (Node | string)[], node: Node & { childNodes: Node[] }): void {
  const block = !INLINE.has(node.nodeName) && !node.nodeName.startsWith('#');
  if (block) stack.push('\n');
  for (let i = node.childNodes.length - 1; i >= 0; i -= 1) stack.push(node.childNodes[i] as Node);
  if (block) stack.push('\n');
}
