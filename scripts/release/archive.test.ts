import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { archive, checksum, type Files } from './archive';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: [string, Uint8Array][] = [
  ['b.txt', bytes('乙')],
  ['a/long/path.txt', bytes('甲'.repeat(1000))],
  ['10', bytes('a name that objects would put first')],
];
const files = (list: [string, Uint8Array][]): Files => new Map(list);

describe('archive', () => {
  it('holds every file as it is', () => {
    const unpacked = unzipSync(archive(files(FILES)));
    expect(Object.keys(unpacked).sort()).toEqual(FILES.map(([path]) => path).sort());
    for (const [path, content] of FILES) {
      expect(strFromU8(unpacked[path] as Uint8Array)).toBe(strFromU8(content));
    }
  });

  it('has the same bytes in any order and at any time', () => {
    const first = checksum(archive(files(FILES)));
    vi.setSystemTime(new Date('2031-05-06T07:08:09Z'));
    expect(checksum(archive(files([...FILES].reverse())))).toBe(first);
    vi.useRealTimers();
  });

  it('has other bytes for other contents', () => {
    const changed = files([...FILES, ['c.txt', bytes('')]]);
    expect(checksum(archive(changed))).not.toBe(checksum(archive(files(FILES))));
  });
});
