import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './segments';

const mark = (start: number, end: number, slot = 's') => ({ start, end, slot });
const shown = (text: string, marks: ReturnType<typeof mark>[], most?: number) =>
  segments(text, marks, most)
    .map(({ text, slot }) => (slot === null ? text : `[${text}|${slot}]`))
    .join('');

describe('segments', () => {
  it.each<[string, string, string]>([
    ['no mark', shown('甲乙丙', []), '甲乙丙'],
    ['one mark', shown('甲乙丙', [mark(1, 2)]), '甲[乙|s]丙'],
    ['marks out of order', shown('甲乙丙', [mark(2, 3), mark(0, 1)]), '[甲|s]乙[丙|s]'],
    ['overlap', shown('甲乙丙丁', [mark(0, 2, 'a'), mark(1, 3, 'b')]), '[甲乙|a][丙|b]丁'],
    ['a mark inside another', shown('甲乙丙', [mark(0, 3, 'a'), mark(1, 2, 'b')]), '[甲乙丙|a]'],
    ['outside the text', shown('甲乙', [mark(5, 9), mark(-3, 1)]), '[甲|s]乙'],
    ['empty', shown('甲乙', [mark(1, 1)]), '甲乙'],
    ['longer than shown', shown('甲乙丙丁', [mark(1, 4)], 2), '甲[乙|s]…'],
  ])('%s', (_, result, expected) => expect(result).toBe(expected));

  it('never loses, adds or reorders a character', () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ max: 40 })));
    fc.assert(
      fc.property(fc.string(), marks, (text, pairs) => {
        const cut = segments(
          text,
          pairs.map(([start, end]) => mark(start, end)),
        );
        expect(cut.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
