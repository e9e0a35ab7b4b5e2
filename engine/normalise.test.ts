import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { normalise, rawEnd, rawStart } from './normalise';

describe('normalise', () => {
  test.each([
    ['问\u200b责', '问责', 'zero-width space'],
    ['问\u00ad责', '问责', 'soft hyphen'],
    ['问 责', '问责', 'space between Han characters'],
    ['问\u3000责', '问责', 'ideographic space'],
    ['问\u2028责', '问责', 'soft line break'],
    ['问 \u200b责', '问责', 'space and zero-width space'],
    ['问\u200b \u200b\u200b 责', '问责', 'both by turns'],
    ['问\u200b 1', '问 1', 'the same before a digit: the space stays'],
    ['發(fā)布', '發布', 'pinyin in brackets'],
    ['發\u200b(fā)布', '發布', 'pinyin in brackets behind a zero-width space'],
    ['发（fa）布', '发布', 'pinyin in full-width brackets'],
    ['問\u2003責', '問責', 'em space'],
    ['問\u202f責', '問責', 'narrow no-break space'],
    ['問\ufe00責', '問責', 'variation selector'],
    ['檢（ㄐㄧㄢˇ）查', '檢查', 'zhuyin in brackets'],
    ['问\n责', '问\n责', 'a line end parts paragraphs and stays'],
    ['共 43 人', '共 43 人', 'spaces beside digits stay'],
    ['plain text', 'plain text', 'other scripts stay'],
    ['问  \t责', '问责', 'several spaces'],
    ['问  a', '问  a', 'spaces before another script stay'],
    ['a 责', 'a 责', 'spaces behind another script too'],
    ['问 ', '问 ', 'a space at the end stays'],
    ['问\u200b', '问', 'a zero-width space at the end goes'],
    ['\u200b', '', 'nothing but a zero-width space'],
    ['\u200b问', '问', 'a zero-width space at the start'],
    ['a\u200bb', 'ab', 'a zero-width space in another script'],
    ['發(zhuang)布', '發布', 'six letters'],
    ['發(zhuangs)布', '發(zhuangs)布', 'seven letters are no syllable'],
    ['發(1)布', '發(1)布', 'digits are none'],
    ['發(fā', '發(fā', 'brackets that do not close stay'],
    ['發()布', '發()布', 'empty brackets stay'],
    ['a(fa)', 'a(fa)', 'brackets behind another script stay'],
    ['發(lǜ)布', '發布', 'the last letter with a tone'],
    ['㐀 鿿', '㐀鿿', 'the first and the last of the Han characters'],
    ['豈 﫿', '豈﫿', 'and of those for compatibility'],
    ['', '', 'nothing'],
  ])('%j becomes %j (%s)', (given, clean) => {
    expect(normalise(given).text).toBe(clean);
  });

  test('maps a span back to the text as given, without the noise around it', () => {
    const given = 'x\u200b问\u200b责\u200by';
    const clean = normalise(given);
    const start = clean.text.indexOf('问责');
    expect(given.slice(rawStart(clean, start), rawEnd(clean, start + 2))).toBe('问\u200b责');
  });

  test('where there is no noise, the text is given back and needs no map', () => {
    for (const text of ['问责', '问 a', '问(1)', '']) {
      expect(normalise(text)).toEqual({ text, map: null });
      expect([rawStart(normalise(text), 1), rawEnd(normalise(text), 1)]).toEqual([1, 1]);
    }
  });

  test.each([
    'plain (text)',
    '问 a',
    'a 责',
    '问  a',
    ' 问',
    '问(1)',
    'a(fa)',
    '(fa)问',
    '问\n责',
    '问 ',
  ])('%j is not searched with the pattern, which would cost more than all that follows', (text) => {
    const search = vi.spyOn(String.prototype, 'matchAll');
    normalise(text);
    expect(search).not.toHaveBeenCalled();
  });

  test('the map has a place for the end of the text, and spans of nothing at the start', () => {
    const clean = normalise('\u200b问\u200b责\u200b');
    expect([...(clean.map ?? [])]).toEqual([1, 3, 5]);
    expect([rawStart(clean, 2), rawEnd(clean, 2)]).toEqual([5, 4]);
    expect(rawEnd(clean, 0)).toBe(0);
  });

  test('property: every clean unit is the unit it maps to, beyond the BMP too', () => {
    const noisy = fc.array(
      fc.constantFrom('问', '責', '𠮷', '\u200b', ' ', '\u3000', '(fā)', 'a', '\n', '\ud800', '1'),
    );
    fc.assert(
      fc.property(noisy, (parts) => {
        const given = parts.join('');
        const clean = normalise(given);
        for (let i = 0; i < clean.text.length; i += 1) {
          expect(given[rawStart(clean, i)]).toBe(clean.text[i]);
          expect(rawEnd(clean, i + 1)).toBe(rawStart(clean, i) + 1);
        }
      }),
    );
  });
});
