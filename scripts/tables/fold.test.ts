import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { foldString } from '../../engine/word-graph';
import { makeFold } from './fold';

const fold = makeFold();
const same = (a: string, b: string): void => expect(foldString(fold, a)).toBe(foldString(fold, b));

test.each([
  ['問責', '问责'],
  ['乾部', '干部'],
  ['幹部', '干部'],
  ['復出', '复出'],
  ['複出', '复出'],
  ['覆查', '复查'],
  ['眾', '衆'],
  ['裡', '裏'],
  ['台賬', '臺賬'],
  ['著手', '着手'],
  ['揹鍋', '背锅'],
  ['４３％', '43%'],
  ['ＡＡ制', 'aa制'],
  ['什麼', '什么'],
])('%s and %s fold to one', same);

test('幺 stays apart from 么', () => {
  expect(foldString(fold, '幺')).not.toBe(foldString(fold, '么'));
});

test('the fold keeps the length and is closed', () => {
  for (let unit = 0; unit < 65536; unit += 1) {
    const to = fold[unit] as number;
    expect(fold[to], `fold of U+${unit.toString(16)} is not final`).toBe(to);
  }
});

test('a text and its conversions fold to one', () => {
  const text = '问责对下不对上,基层干部成了背锅侠;处理结果与后果不相称,复查后才改正。';
  for (const to of ['t', 'tw', 'hk'] as const) same(Converter({ from: 'cn', to })(text), text);
});
