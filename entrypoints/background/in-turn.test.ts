import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('does the work of one tab in order, whatever takes how long and whatever fails; tabs do not wait for each other', async () => {
  const done: string[] = [];
  let release = () => {};
  const slow = inTurn(1, () =>
    new Promise<void>((go) => (release = go)).then(() => void done.push('slow')),
  );
  const broken = inTurn(1, async () => {
    done.push('broken');
    throw new Error('broken');
  });
  const after = inTurn(1, async () => void done.push('after'));
  await inTurn(2, async () => void done.push('other tab'));
  expect(done).toEqual(['other tab']);
  release();
  await slow;
  await expect(broken).rejects.toThrow('broken');
  await after;
  expect(done).toEqual(['other tab', 'slow', 'broken', 'after']);
});
