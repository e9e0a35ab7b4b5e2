import fc from 'fast-check';
import type { PageText } from './page-text';
import { PageReader, type ReadOptions } from './read';

/** Reads a tree in one go. */
export function readPage(root: Node, options?: ReadOptions): PageText {
  const reader = new PageReader(root, options);
  reader.advance(Infinity);
  return reader.result();
}

const words = fc.constantFrom('问责', '鍋', '𠮷𡃁', ' ', '\n  ', '。', '😀', 'ab c', '甲\n乙', '​');
const tags = fc.constantFrom('p', 'div', 'span', 'b', 'td', 'ruby', 'rt', 'a', 'script', 'li');
/** Markup of any tree. */
export const { tree } = fc.letrec<{ tree: string; leaf: string; node: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('node')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  leaf: fc.oneof(words, fc.constantFrom('<br>', '<wbr>', '<!--x-->')),
  node: fc.tuple(tags, tie('tree')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
}));
