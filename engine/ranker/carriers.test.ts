import { expect, test } from 'vitest';
import { carriers } from './carriers';

/** The words that carry a text, by a digit of warmth for each character, `-` for what speaks against it. */
function carried(text: string, warmth: string, start = 0): string[] {
  const heat = Float64Array.from(warmth, (digit) => (digit === '-' ? -5 : Number(digit)));
  return carriers(text, start, heat).map((span) => text.slice(span.start, span.end));
}

test.each([
  ['the warmest run', '甲乙丙丁', '0990', ['乙丙']],
  ['a run to the end', '甲乙丙丁', '0099', ['丙丁']],
  ['two runs, in the order of the text', '甲乙丙丁戊', '44099', ['甲乙', '丁戊']],
  ['a single character is too short', '甲乙丙丁戊', '90099', ['丁戊']],
  ['35 hundredths of the warmest are enough', '甲乙丙丁戊己', '990440', ['甲乙', '丁戊']],
  ['less is not', '甲乙丙丁戊己', '990330', ['甲乙']],
  ['what speaks against it ends a run', '甲乙丙丁戊', '99-99', ['甲乙', '丁戊']],
  ['punctuation ends a run', '甲乙，丁戊', '99999', ['甲乙', '丁戊']],
  ['letters carry nothing, numbers do', '甲乙ab12', '999999', ['甲乙', '12']],
  [
    'four at most, the coolest left out',
    '甲乙。丙丁。戊己。庚辛。壬癸',
    '99088077044066',
    ['甲乙', '丙丁', '戊己', '壬癸'],
  ],
  ['nothing warm', '甲乙', '00', []],
  ['nothing but what speaks against it', '甲乙', '--', []],
])('%s', (_, text, warmth, expected) => {
  expect(carried(text, warmth)).toEqual(expected);
});

test('a long run of less warmth weighs as much as a short one of more', () => {
  const text = '甲乙。丙丁戊己。庚辛。壬癸。子丑';
  expect(carried(text, '990444404404404' + '4')).toHaveLength(4);
  expect(carried(text, '9904444044044044')[1]).toBe('丙丁戊己');
});

test('the passage may begin anywhere', () => {
  expect(carried('晴。甲乙丙', '099', 2)).toEqual(['乙丙']);
});
