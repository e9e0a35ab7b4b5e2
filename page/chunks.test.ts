// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Chunks } from './chunks';
import { readPage, tree } from './read-fixture';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a page that was read before', () => {
  function readTwice(html: string, change: () => Node | null) {
    document.body.innerHTML = html;
    const chunks = new Chunks();
    readPage(document.body, { chunks });
    const changed = change();
    if (changed) chunks.touch([changed]);
    const keep = vi.spyOn(chunks, 'keep');
    const page = readPage(document.body, { chunks });
    return { page, walked: keep.mock.calls.map(([block]) => block.textContent) };
  }
  const lines = Array.from({ length: 200 }, (_, index) => `<p>第${index}篇<b>报道</b></p>`).join(
    '',
  );

  it.each<[what: string, change: () => Node | null, walked: string[]]>([
    ['nothing has changed', () => null, []],
    [
      'a block is added',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<p>新的</p>');
        return document.body;
      },
      ['新的'],
    ],
    [
      'a word is replaced',
      () => {
        const text = document.querySelector('b')?.firstChild as Text;
        text.data = '新闻';
        return text;
      },
      ['第0篇新闻'],
    ],
    [
      'a block is gone',
      () => {
        document.querySelector('p')?.remove();
        return document.body;
      },
      [],
    ],
  ])('is walked through only where it has changed: %s', (_what, change, walked) => {
    const again = readTwice(lines, change);
    expect(again.walked).toEqual(walked);
    expect(String(again.page.text)).toBe(String(readPage(document.body).text));
  });

  it('is asked no more of the larger it has grown: articles that stand there are one stretch each', () => {
    const article = (index: number) =>
      `<article><h2>第${index}篇</h2><div><p>${'甲'.repeat(9_000)}</p><p>乙</p></div></article>`;
    document.body.innerHTML = '';
    const chunks = new Chunks();
    const asked = vi.spyOn(chunks, 'get');
    const counts: number[] = [];
    for (let index = 0; index < 30; index += 1) {
      document.body.insertAdjacentHTML('beforeend', article(index));
      chunks.touch([document.body]);
      asked.mockClear();
      const page = readPage(document.body, { chunks });
      counts.push(asked.mock.calls.length);
      expect(page.text.texts.length, 'stretches').toBe(index + 1);
    }
    // The body, what stands in it, and the five blocks of the article that is new.
    expect(counts).toEqual(counts.map((_, index) => 1 + index + 5));
    expect(String(readPage(document.body, { chunks }).text)).toBe(
      String(readPage(document.body).text),
    );
  });

  it('keeps nothing around an element that may get a shadow tree yet', () => {
    document.body.innerHTML = '<section><x-late>甲</x-late><p>乙</p></section>';
    const chunks = new Chunks();
    readPage(document.body, { chunks });
    document.querySelector('x-late')?.attachShadow({ mode: 'open' }).append('丙');
    expect(String(readPage(document.body, { chunks }).text)).toBe('丙\n乙');
  });

  it('gives each stretch of kept blocks back as the nodes have it', () => {
    const { page } = readTwice(lines, () => document.querySelector('p'));
    const fresh = readPage(document.body);
    for (const offset of [0, 3, 600, page.text.length - 1]) {
      expect(page.nodeAt(offset)).toEqual(fresh.nodeAt(offset));
    }
  });

  it('forgets all blocks in what comes back: it may have changed while it stood nowhere', () => {
    document.body.innerHTML = '<section><div><p>甲</p></div></section>';
    const chunks = new Chunks();
    readPage(document.body, { chunks });
    const section = document.querySelector('section') as Element;
    section.remove();
    (document.createTreeWalker(section, NodeFilter.SHOW_TEXT).nextNode() as Text).data = '乙';
    document.body.append(section);
    chunks.touch([document.body]);
    chunks.drop(section);
    expect(String(readPage(document.body, { chunks }).text)).toBe('乙');
  });

  it('sees that a block has got a shadow tree, which nobody is told of', () => {
    document.body.innerHTML = '<div>甲</div>';
    const chunks = new Chunks();
    readPage(document.body, { chunks });
    document.querySelector('div')?.attachShadow({ mode: 'open' }).append('乙');
    expect(String(readPage(document.body, { chunks }).text)).toBe('乙');
  });

  it('keeps nothing that changed while it was being read', () => {
    document.body.innerHTML = '<p>甲</p>';
    const chunks = new Chunks();
    const block = document.querySelector('p') as Element;
    const { version } = chunks;
    chunks.touch([block]);
    chunks.keep(block, { text: '甲', nodes: [], bounds: [] }, version);
    expect(chunks.get(block)).toBeUndefined();
  });
});

describe('any tree', () => {
  it('reads the same once its blocks are known', () => {
    fc.assert(
      fc.property(tree, (html) => {
        document.body.innerHTML = html;
        const chunks = new Chunks();
        readPage(document.body, { chunks });
        const again = readPage(document.body, { chunks });
        const fresh = readPage(document.body);
        expect(String(again.text)).toBe(String(fresh.text));
        expect(again.nodes).toEqual(fresh.nodes);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same as afresh after any changes that were told of', () => {
    const change = fc.tuple(
      fc.constantFrom('add', 'remove', 'move', 'write'),
      fc.nat(),
      fc.nat(),
      tree,
    );
    fc.assert(
      fc.property(tree, fc.array(change, { maxLength: 8 }), (html, changes) => {
        document.body.innerHTML = html;
        const chunks = new Chunks();
        readPage(document.body, { chunks });
        for (const [kind, a, b, more] of changes) {
          applyTo(document.body, chunks, kind, a, b, more);
          const again = readPage(document.body, { chunks });
          const fresh = readPage(document.body);
          expect(String(again.text)).toBe(String(fresh.text));
          expect(again.parts(0, again.text.length)).toEqual(fresh.parts(0, fresh.text.length));
          for (const node of fresh.nodes) {
            expect(again.offsetOf(node, 0)).toBe(fresh.offsetOf(node, 0));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Changes a page, and tells of it as whoever watches it does. */
function applyTo(body: Element, chunks: Chunks, kind: string, a: number, b: number, html: string) {
  const elements = [...body.querySelectorAll('*')];
  const one = elements[a % elements.length];
  const other = [body, ...elements][b % (elements.length + 1)] as Element;
  if (kind === 'add') {
    other.insertAdjacentHTML('afterbegin', html);
    chunks.touch([other]);
    for (const node of other.childNodes) chunks.drop(node);
  } else if (kind === 'write') {
    const text = [...other.childNodes].find((node) => node instanceof Text) as Text | undefined;
    if (!text) return;
    text.data = '新的问责';
    chunks.touch([text]);
  } else if (one && !one.contains(other)) {
    const parent = one.parentElement as Element;
    one.remove();
    if (kind === 'move') other.append(one);
    chunks.touch([parent, other]);
    if (kind === 'move') chunks.drop(one);
  }
}
