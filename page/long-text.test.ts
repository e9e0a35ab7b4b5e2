import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongText, sharedEnd, sharedStart } from './long-text';

const texts = fc.array(fc.constantFrom('', '甲', '乙丙', '丁\n', '\n戊己'), { maxLength: 5 });

describe('LongText', () => {
  it('answers like the text that it stands for', () => {
    const offset = fc.integer({ min: 0, max: 16 });
    fc.assert(
      fc.property(texts, offset, offset, (parts, a, b) => {
        const [text, long] = [parts.join('\n'), new LongText(parts)];
        const at = Math.min(a, text.length);
        expect(long.length).toBe(text.length);
        expect(String(long)).toBe(text);
        expect(long.slice(a, b)).toBe(text.slice(a, b));
        expect(long.slice(a)).toBe(text.slice(a));
        expect(long.indexOf('\n', at)).toBe(text.indexOf('\n', at));
        expect(long.lastIndexOf('\n', at)).toBe(text.lastIndexOf('\n', at));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what two texts share', () => {
  it('is never more than they have in common', () => {
    fc.assert(
      fc.property(texts, texts, texts, texts, (before, a, b, after) => {
        const [one, other] = [a, b].map((own) => new LongText([...before, ...own, ...after]));
        if (!one || !other) return;
        const start = sharedStart(one, other);
        expect(one.slice(0, start)).toBe(other.slice(0, start));
        const end = sharedEnd(one, other);
        expect(one.slice(one.length - end)).toBe(other.slice(other.length - end));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['all but the last', ['甲', '乙'], ['甲', '丙'], 2, 0],
    ['all but the first', ['甲', '乙丙'], ['丁', '乙丙'], 0, 3],
    ['all of the shorter one', ['甲', '乙'], ['甲', '乙', '丙'], 3, 0],
    ['everything', ['甲', '乙'], ['甲', '乙'], 3, 3],
  ])('is counted with the line ends: %s', (_what, a, b, start, end) => {
    const [one, other] = [new LongText(a), new LongText(b)];
    expect([sharedStart(one, other), sharedEnd(one, other)]).toEqual([start, end]);
  });

  it('is not looked for where a text is not kept in stretches', () => {
    expect([sharedStart('甲', new LongText(['甲'])), sharedEnd('甲', '甲')]).toEqual([0, 0]);
  });
});
