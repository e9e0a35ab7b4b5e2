import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { commonEnd, commonStart, cut, endOfPiece } from './pieces';

describe('endOfPiece', () => {
  it.each([
    ['at a line end', '甲甲\n乙乙乙', 4, 2],
    ['after a full stop without line ends', '甲甲。乙乙乙', 4, 3],
    ['at a soft break', '甲甲\u2028乙乙乙', 4, 3],
    ['never inside a character', '甲𠮷𠮷', 4, 3],
    ['not at all what is short', '甲乙', 4, 2],
    ['somewhere what has no end', '甲甲甲甲甲甲', 4, 4],
  ])('cuts %s', (_what, text, size, end) => {
    expect(endOfPiece(text, 0, text.length, size)).toBe(end);
  });
});

describe('cut', () => {
  it('looks at no more of the text than a piece, wherever borders stand', () => {
    const text = `甲。${'乙'.repeat(400)}`;
    expect(cut(text, 2, text.length, 100)).toHaveLength(4);
    const looked = vi.spyOn(String.prototype, 'lastIndexOf');
    cut(text, 2, text.length, 100);
    const longest = Math.max(...looked.mock.contexts.map((searched) => String(searched).length));
    looked.mockRestore();
    expect(longest, 'a page without any line end takes the square of its length').toBe(100);
  });

  it('leaves nothing out, keeps to the size, and never splits a character', () => {
    const texts = fc.string({ unit: fc.constantFrom('甲', '。', '\n', '𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 12 }), (text, size) => {
        const spans = cut(text, 0, text.length, size);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of spans) {
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(size);
          expect(text.slice(start, end)).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
    );
  });
});

describe('what two texts have in common', () => {
  it('is all of the beginning, and of the end what is left, in long texts too', () => {
    const parts = fc.array(fc.constantFrom('甲', '乙', '丙'.repeat(3_000)), { maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, parts, parts, (before, a, b, after) => {
        const [one, other] = [a, b].map((own) => [...before, ...own, ...after].join(''));
        if (one === undefined || other === undefined) return;
        const start = commonStart(one, other);
        expect(one.slice(0, start)).toBe(other.slice(0, start));
        if (start < Math.min(one.length, other.length)) expect(one[start]).not.toBe(other[start]);
        const end = commonEnd(one, other, start);
        expect(one.slice(one.length - end)).toBe(other.slice(other.length - end));
        expect(end).toBeLessThanOrEqual(Math.min(one.length, other.length) - start);
      }),
    );
  });
});
