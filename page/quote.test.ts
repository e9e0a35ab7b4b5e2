import { expect, it } from 'vitest';
import { quoteOf } from './quote';

const TEXT = `上一句。县里共问责四十三人，其中多数是村干部。下一句。${'长'.repeat(300)}`;
const at = TEXT.indexOf('四十三人');

it.each([
  ['the sentence around', at, at + 4, '县里共问责四十三人，其中多数是村干部。'],
  ['a sentence by itself', 0, 4, '上一句。'],
])('%s', (_what, start, end, text) => {
  expect(quoteOf(TEXT, { start, end })?.text).toBe(text);
});

it('says where the words stand in it', () => {
  const quote = quoteOf(TEXT, { start: at, end: at + 4 });
  expect(quote?.text.slice(quote.from, quote.to)).toBe('四十三人');
});

it('stays short where no sentence ends, whatever it is asked for', () => {
  const start = TEXT.length - 300;
  expect(quoteOf(TEXT, { start, end: TEXT.length })?.text.length).toBeLessThanOrEqual(260);
});

it.each([
  [-1, 2],
  [5, 5],
  [0, TEXT.length + 1],
])('gives nothing for %d to %d', (start, end) => {
  expect(quoteOf(TEXT, { start, end })).toBeNull();
});
