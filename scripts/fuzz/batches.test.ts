import { expect, test } from 'vitest';
import { fuzzInBatches } from './batches';

test('every part is asked for once, and the one that fails is named with the command that repeats it', async () => {
  const parts: [number, number][] = [];
  const command = (first: number, many: number) => {
    parts.push([first, many]);
    return first < 4
      ? ['fuzz', ...'--texts 0 --pages 0 --values 0'.split(' ')]
      : ['no-such-command'];
  };
  await expect(fuzzInBatches(5, 2, command)).rejects.toThrow(
    'node scripts/run.mjs no-such-command',
  );
  expect(parts).toEqual([
    [0, 2],
    [2, 2],
    [4, 1],
  ]);
});
