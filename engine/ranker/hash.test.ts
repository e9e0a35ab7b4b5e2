import { expect, test } from 'vitest';
import { hashOf, mix, SEED } from './hash';

// The weights are trained for exactly these hashes; another one would make every weight meaningless.
test.each([
  ['', -2_128_831_035],
  ['问', -1_581_706_752],
  ['问责', -1_528_736_197],
  ['measure.light', 1_630_398_047],
])('the hash of %j stays what the weights were trained with', (text, expected) => {
  expect(hashOf(text)).toBe(expected);
});

test('a hash goes on from another', () => {
  expect(hashOf('责', hashOf('问'))).toBe(hashOf('问责'));
  expect(mix(SEED, '问'.charCodeAt(0))).toBe(hashOf('问'));
});
