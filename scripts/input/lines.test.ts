import { expect, test } from 'vitest';
import { readLines } from './lines';

const read = (content: string) =>
  readLines(content, (value) => {
    if (typeof value !== 'number') throw new Error('a number is needed');
    return value;
  });

test.each([
  ['one a line', '1\n2\n', [1, 2], []],
  ['no line end at the end', '1\n2', [1, 2], []],
  ['Windows line ends', '1\r\n2\r\n', [1, 2], []],
  ['empty lines count but are no errors', '1\n\n  \n"x"\n', [1], [4]],
  ['broken JSON', '{"a":\n2', [2], [1]],
  ['a wrong value', '1\nnull\n3', [1, 3], [2]],
  ['nothing', '', [], []],
])('%s', (_, content, values, badLines) => {
  const lines = read(content);
  expect(lines.values).toEqual(values);
  expect(lines.bad.map((bad) => bad.line)).toEqual(badLines);
});

test('the reason is that of the check, or of the parser', () => {
  const [first, second] = read('"x"\n{').bad;
  expect(first?.reason).toBe('a number is needed');
  expect(second?.reason).toMatch(/JSON/);
});
