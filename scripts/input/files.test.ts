import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInput, UnreadableFile } from './files';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenze-files-'));
  mkdirSync(join(folder, 'a.jsonl'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['a.txt', 'text'],
  ['a', 'text'],
  ['a.html', 'html'],
  ['a.HTM', 'html'],
  ['b.jsonl', 'jsonl'],
  ['b.JSONL', 'jsonl'],
])('the name %s says %s; a byte order mark is dropped', async (name, kind) => {
  const path = join(folder, name);
  writeFileSync(path, '\ufeff问责');
  expect(await readInput(path)).toEqual({ kind, text: '问责' });
});

test.each([
  ['none.txt', /none\.txt: cannot be read \(no such file; check the path\)/],
  ['a.jsonl', /a\.jsonl: cannot be read \(it is a folder; name the files in it\)/],
])('%s cannot be read: cause and cure', async (name, message) => {
  const reading = readInput(join(folder, name));
  await expect(reading).rejects.toThrow(UnreadableFile);
  await expect(reading).rejects.toThrow(message);
});
