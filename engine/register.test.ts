import { describe, expect, test } from 'vitest';
import { isStatute } from './register';

const articles = (count: number): string =>
  Array.from({ length: count }, (_, i) => `第${i + 1}条 有关机关依照本办法处理。`).join('\n');

describe('isStatute', () => {
  test.each([
    ['a body of articles', `某某办法\n${articles(20)}`, true],
    ['Traditional, numbers set apart', articles(20).replace(/第(\d+)条/g, '第 $1 條'), true],
    ['numbered items', Array.from({ length: 12 }, () => '（三）玩忽职守的;').join('\n'), true],
    [
      'a report that cites three articles',
      `${articles(3)}\n${'昨日县里通报了处理结果。\n'.repeat(20)}`,
      false,
    ],
    [
      'many articles in a much longer report',
      `${articles(9)}\n${'昨日县里通报了处理结果。\n'.repeat(60)}`,
      false,
    ],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(isStatute(text)).toBe(expected);
  });
});

test.each([
  ['eight provisions', 8, 0, true],
  ['seven', 7, 0, false],
  ['a fifth of all lines', 8, 32, true],
  ['less than a fifth', 8, 33, false],
])('%s: %i provisions and %i other lines: %s', (_, provisions, others, expected) => {
  const lines = [
    ...Array(provisions).fill('第一条　县长负责。'),
    ...Array(others).fill('县长负责。'),
  ];
  expect(isStatute(lines.join('\n'))).toBe(expected);
  expect(isStatute(lines.join('\n \n\n')), 'empty lines do not count').toBe(expected);
});
