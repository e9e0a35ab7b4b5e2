import { describe, expect, it } from 'vitest';
import { addressOf, linkTo } from './fragment';

const PAGE = 'https://www.example.gov.cn/a.html';
const directive = (passage: string) => {
  const [, text = ''] = linkTo(PAGE, passage).split('#:~:text=');
  return text.split(',').map(decodeURIComponent);
};

describe('addressOf', () => {
  it.each([
    ['https://u:p@www.example.gov.cn/a?b=1#c', 'https://www.example.gov.cn/a?b=1'],
    ['file:///home/x/a.html', 'file:///home/x/a.html'],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
    ['', ''],
    ['not an address', ''],
  ])('%s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });
});

describe('linkTo', () => {
  it.each<[what: string, passage: string, terms: string[]]>([
    ['a short passage whole', '三人被诫勉。', ['三人被诫勉。']],
    ['nothing', ' \n', ['']],
    [
      'a passage over a line end by its ends',
      '甲乙丙丁戊己庚。\n辛壬癸子丑寅卯。',
      ['甲乙丙丁戊己庚。', '辛壬癸子丑寅卯。'],
    ],
    [
      'zero-width characters left out',
      '甲乙丙丁戊己庚\u200b辛壬癸子丑寅卯',
      ['甲乙丙丁戊己庚', '辛壬癸子丑寅卯'],
    ],
    ['ends that would overlap as one', '甲 乙', ['甲 乙']],
    [
      'a crumb at an end with its neighbour',
      '甲\n乙丙丁戊己庚。\n辛壬癸子丑寅',
      ['甲 乙丙丁戊己庚。', '辛壬癸子丑寅'],
    ],
  ])('%s', (_what, passage, terms) => {
    expect(directive(passage)).toEqual(terms);
  });

  it('names a long passage by two stretches that end at pauses', () => {
    const clause = '县里公布了处理结果，';
    const long = `${clause.repeat(15)}一共问责四十三人。`;
    const [start = '', end = ''] = directive(long);
    expect(long.startsWith(start)).toBe(true);
    expect(long.endsWith(end)).toBe(true);
    expect(long[start.length]).toBe('，');
    expect(long[long.length - end.length - 1]).toBe('，');
  });

  it('cuts between words where a long passage never pauses', () => {
    const long = '调查组成员'.repeat(30);
    const [start = '', end = ''] = directive(long);
    expect(start.length).toBeGreaterThanOrEqual(32);
    expect(long.startsWith(start) && long.endsWith(end)).toBe(true);
    expect(linkTo(PAGE, long).length, 'a link must stay short').toBeLessThan(1_000);
  });

  it('keeps what means something in a link apart from it', () => {
    expect(linkTo(PAGE, 'a-b,c&d')).toBe(`${PAGE}#:~:text=a%2Db%2Cc%26d`);
    expect(linkTo(PAGE, '半\ud83d个'), 'half a character').toContain(encodeURIComponent('半个'));
  });
});
