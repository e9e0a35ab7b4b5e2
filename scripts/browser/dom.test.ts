import { describe, expect, it } from 'vitest';
import { changedBytes } from './dom';

describe('changedBytes', () => {
  it.each([
    ['equal', '<p>甲</p>', '<p>甲</p>', 0],
    ['same length, other letter', '<p>a</p>', '<p>b</p>', 1],
    ['a Han character counts its bytes', '<p>甲</p>', '<p></p>', 3],
    ['something added', '<p></p>', '<p><b></b></p>', 7],
    ['repeated text shortened', 'aaaa', 'aaa', 1],
  ])('%s', (_what, before, after, bytes) => {
    expect(changedBytes(before, after)).toBe(bytes);
  });
});
