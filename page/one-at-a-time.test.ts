import { describe, expect, it } from 'vitest';
import { OneAtATime } from './one-at-a-time';

/** Work that ends when it is told to; notes how much of it went on at a time. */
function slowWork() {
  const ends: (() => void)[] = [];
  let begun = 0;
  let most = 0;
  let now = 0;
  const work = new OneAtATime(async () => {
    begun += 1;
    now += 1;
    most = Math.max(most, now);
    await new Promise<void>((end) => ends.push(end));
    now -= 1;
  });
  const end = async () => {
    ends.shift()?.();
    await new Promise((later) => setTimeout(later));
  };
  return { work, end, begun: () => begun, most: () => most };
}

describe('OneAtATime', () => {
  it('does once more what was wanted meanwhile, however often', async () => {
    const { work, end, begun, most } = slowWork();
    const done = [work.want(), work.want(), work.want()];
    await end();
    expect(begun()).toBe(2);
    await end();
    await Promise.all(done);
    expect([begun(), most()]).toEqual([2, 1]);
  });

  it('begins at once when nothing is being done', async () => {
    const { work, end, begun } = slowWork();
    for (const times of [1, 2]) {
      const done = work.want();
      expect(begun()).toBe(times);
      await end();
      await done;
    }
  });
});
