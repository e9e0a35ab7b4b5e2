// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { PageText } from './page-text';
import { readPage, tree } from './read-fixture';

// happy-dom has no style sheet of its own for it.
document.head.innerHTML = '<style>[hidden], dialog:not([open]) { display: none }</style>';

afterEach(() => {
  document.body.innerHTML = '';
});

function read(html: string): PageText {
  document.body.innerHTML = html;
  return readPage(document.body);
}

const cases: [what: string, html: string, text: string][] = [
  ['joins blocks by a line end', '<p>甲村</p><p>乙村</p>', '甲村\n乙村'],
  ['ignores indentation between blocks', '<div>\n  <p>甲</p>\n  <p>乙</p>\n</div>', '甲\n乙'],
  ['reads over inline tags', '问<b>责<i>泛</i></b>化', '问责泛化'],
  ['keeps a space between inline tags', '<b>甲</b> <b>乙</b>', '甲 乙'],
  ['takes a line end in the source for a space', '<p>甲\n乙</p>', '甲 乙'],
  ['takes one br for a soft break', '被问<br>责的', '被问\u2028责的'],
  ['takes one br after a full stop for a line end', '完毕。”<br>另起', '完毕。”\n另起'],
  ['takes two br for a line end', '甲<br> <br>乙', '甲\n乙'],
  ['reads over wbr', '问<wbr>责', '问责'],
  ['reads the base of ruby only', '<ruby>问<rp>(</rp><rt>wèn</rt><rp>)</rp></ruby>责', '问责'],
  [
    'skips what is not running text',
    '甲<script>x</script><textarea>y</textarea><code>z</code>乙',
    '甲乙',
  ],
  ['skips what is being edited', '甲<div contenteditable>草稿</div><p>乙</p>', '甲\n乙'],
  ['reads what only says it cannot be edited', '<p contenteditable="false">甲</p>', '甲'],
  [
    'skips hidden attributes and inline noise',
    '甲<b hidden>x</b><i style="display: none">y</i>乙',
    '甲乙',
  ],
  [
    'reads what the page shows although an attribute would hide it',
    '<div hidden style="display: flex">甲</div><dialog style="display: block">乙</dialog>',
    '甲\n乙',
  ],
  [
    'does not take a property that ends like another for it',
    '甲<b style="backface-visibility: hidden">乙</b>',
    '甲乙',
  ],
  ['reads what only inherits whether it is edited', '<p contenteditable="inherit">甲</p>', '甲'],
  ['skips what is edited as plain text', '<p contenteditable="Plaintext-Only">甲</p>乙', '乙'],
  [
    'reads HTML in drawings, and nothing else of them',
    '<svg><text>甲</text><foreignObject><p>乙</p><svg><foreignObject>丙</foreignObject></svg></foreignObject></svg>丁',
    '乙\n丙\n丁',
  ],
  ['does not mind aria-hidden', '甲<b aria-hidden="true">乙</b>', '甲乙'],
  [
    'reads the summary of closed details',
    '<details><summary>甲</summary><p>乙</p></details>丙',
    '甲\n丙',
  ],
  ['reads open details', '<details open><summary>甲</summary><p>乙</p></details>', '甲\n乙'],
  ['skips a closed dialog', '<dialog>甲</dialog><dialog open>乙</dialog>', '乙'],
  ['separates cells', '<table><tr><td>甲</td><td>乙</td></tr></table>', '甲\n乙'],
  ['skips comments', '问<!-- 甲 -->责', '问责'],
];

describe('readPage', () => {
  it.each(cases)('%s', (_what, html, text) => {
    expect(String(read(html).text)).toBe(text);
  });

  it('keeps the lines of pre: wrapped lines are soft breaks, indents and blank lines are not', () => {
    document.body.innerHTML =
      '<pre style="white-space: pre">被问\n责了。\n又\n\n一段\n　　三段</pre>';
    expect(String(readPage(document.body).text)).toBe('被问\u2028责了。\n又\n\n一段\n　　三段');
  });

  it('reads open shadow roots in place of the children of their host, and what is slotted', () => {
    document.body.innerHTML =
      '<p>前</p><div id="host"><b slot="a">插<i>入</i></b><u>不见</u></div><p>后</p>';
    const host = document.getElementById('host') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>影<slot name="a"></slot></p><p>尾</p>';
    const page = readPage(document.body);
    expect(String(page.text)).toBe('前\n影插入\n尾\n后');
    expect(page.met.shadows).toEqual([host.shadowRoot]);
  });

  it('names what an attribute keeps closed', () => {
    document.body.innerHTML = '<details>甲</details><p hidden>乙</p><dialog>丙</dialog><p>丁</p>';
    const names = readPage(document.body).met.closed.map(({ localName }) => localName);
    expect(names).toEqual(['details', 'p', 'dialog']);
  });

  it('leaves out what it is told to leave out', () => {
    document.body.innerHTML = '<p>甲<span id="x">乙</span>丙</p>';
    const without = new Set([document.getElementById('x') as Element]);
    expect(String(readPage(document.body, { without }).text)).toBe('甲丙');
  });

  it('takes for blocks what it is told to', () => {
    document.body.innerHTML = '<p><span id="x">甲</span><span>乙</span></p>';
    const blocks = new Set([document.getElementById('x') as Element]);
    expect(String(readPage(document.body, { blocks }).text)).toBe('甲\n乙');
  });

  it('stops at the limit and says so', () => {
    document.body.innerHTML = '<p>一二三</p><p>四五六</p><p>七</p>';
    const page = readPage(document.body, { limit: 5 });
    expect([String(page.text), page.met.cut]).toEqual(['一二三\n四五六', true]);
  });

  it('finds the node of an offset and back', () => {
    const page = read('<p>甲<b>乙丙</b></p><p>丁</p>');
    const place = page.nodeAt(2);
    expect(place?.node.data).toBe('乙丙');
    expect(place && page.offsetOf(place.node, place.offset)).toBe(2);
    expect(page.nodeAt(3), 'a separator belongs to no node').toBeNull();
    expect(page.nodeAt(99)).toBeNull();
  });
});

describe('any tree', () => {
  it('gives each stretch of text back as the nodes have it', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const page = read(html);
        const [start, end] = [a % (page.text.length + 1), b % (page.text.length + 1)].sort(
          (x, y) => x - y,
        ) as [number, number];
        const parts = page.parts(start, end);
        const fromNodes = parts.map((part) => part.node.data.slice(part.start, part.end)).join('');
        const mapped = Array.from({ length: end - start }, (_, i) => start + i)
          .filter((offset) => page.nodeAt(offset) !== null)
          .map((offset) => page.text.slice(offset, offset + 1));
        expect(fromNodes.replace(/\s/g, ' ')).toBe(mapped.join('').replace(/\s/g, ' '));
        const separators = String(page.text)
          .split('')
          .filter((_, offset) => page.nodeAt(offset) === null);
        expect(separators.every((char) => /[ \n\u2028]/.test(char))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('leads from each part back to its offset', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const page = read(html);
        let length = 0;
        for (const part of page.parts(0, page.text.length)) {
          expect(page.offsetOf(part.node, part.start)).toBeGreaterThanOrEqual(length);
          length = page.offsetOf(part.node, part.end) ?? 0;
        }
        expect(length).toBe(page.text.length);
      }),
      { numRuns: 200 },
    );
  });
});
