import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Analysis } from '../../engine/types';
import { density } from './unlabelled';

// One finding of portrait 2 for each 锅: what the shipped rules find is not what is tested here.
vi.mock('../../engine/analyse', () => ({
  analyse: (text: string) =>
    ({ findings: [...text.matchAll(/锅/g)].map(() => ({ portrait: 2 })) }) as unknown as Analysis,
}));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenze-density-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('findings per 100,000 characters over all lines', async () => {
  const path = write(
    'a.jsonl',
    `{"text":"锅锅${'字'.repeat(98)}"}\n{"text":"${'字'.repeat(100)}"}\n`,
  );
  expect(await density(path)).toEqual({
    density: { file: path, characters: 200, findings: 2, per100k: 1000, byPortrait: { 2: 2 } },
    bad: [],
  });
});

test('bad lines are named, not counted', async () => {
  const { density: counted, bad } = await density(write('b.jsonl', '{"text":"锅"}\n{"id":1}\n{'));
  expect(counted.characters).toBe(1);
  expect(bad.map(({ line }) => line)).toEqual([2, 3]);
});

test.each([
  ['c.txt', '背锅', 2, 1],
  ['c.html', '<p>背<b>锅</b><script>锅</script>', 2, 1],
  ['empty.txt', '', 0, 0],
])('%s', async (name, content, characters, findings) => {
  const { density: counted } = await density(write(name, content));
  expect([counted.characters, counted.findings]).toEqual([characters, findings]);
  expect(Number.isFinite(counted.per100k)).toBe(true);
});
